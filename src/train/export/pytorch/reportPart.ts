/** Python that looks at a run: exact W1 where there is SciPy, a picture where there is Matplotlib. */
export const reportPart = (pictureName: string): string => `def exact_w1(fake, real):
    """Exact W1 between as many generated as real points, by an optimal assignment; NaN without SciPy."""
    try:
        from scipy.optimize import linear_sum_assignment
    except ImportError:
        return math.nan
    cost = torch.cdist(fake.double(), real.double()).cpu().numpy()
    return float(cost[linear_sum_assignment(cost)].mean())


def save_picture(fake, real):
    try:
        import matplotlib

        matplotlib.use("Agg")
        from matplotlib import pyplot
    except ImportError:
        print("No picture: Matplotlib is not installed.")
        return
    pyplot.figure(figsize=(5, 5))
    pyplot.scatter(*real.cpu().T, s=14, color="#0072b2", label="real")
    pyplot.scatter(*fake.cpu().T, s=18, color="#d55e00", marker="x", linewidths=1, label="generated")
    pyplot.xlim(-2, 2)
    pyplot.ylim(-2, 2)
    pyplot.legend(loc="upper right")
    pyplot.savefig("${pictureName}", dpi=144, bbox_inches="tight")
    print("The picture is ${pictureName}.")
`;
