"""Reference distances between normal mixtures, by mpmath quadrature independent of src/math.

Run `python3 generate.py > mixtures.json`. KL and JS integrate densities, TV |p - q| between the crossings of the densities, W1 |F - G|
between the crossings of the distribution functions, W2 the squared difference of the quantile functions over u in (0, 1); 25 digits.
"""
import json
import random
import sys

import mpmath as mp

mp.mp.dps = 25
SD_CUTS = [0, 0.5, 1, 2, 3, 4.5, 6, 8, 11, 16, 25]


def read(mixture):
    total = mp.fsum(mp.mpf(w) for w, _, _ in mixture)
    return [(mp.mpf(w) / total, mp.mpf(m), mp.mpf(s)) for w, m, s in mixture]


def pdf(x, mix):
    return mp.fsum(w * mp.npdf(x, m, s) for w, m, s in mix)


def cdf(x, mix):
    return mp.fsum(w * mp.erfc((m - x) / s / mp.sqrt(2)) / 2 for w, m, s in mix)


def sf(x, mix):
    return mp.fsum(w * mp.erfc((x - m) / s / mp.sqrt(2)) / 2 for w, m, s in mix)


def cuts(p, q):
    points = {m + sign * c * s for _, m, s in p + q for c in SD_CUTS for sign in (-1, 1)}
    for w1, m1, s1 in p + q:
        for w2, m2, s2 in p + q:
            a, b = 1 / s2**2 - 1 / s1**2, m1 / s1**2 - m2 / s2**2
            c = m2**2 / s2**2 - m1**2 / s1**2 + 2 * mp.log(w1 * s2 / (w2 * s1))
            if a == 0 and b != 0:
                points.add(-c / (2 * b))
            elif a != 0 and b * b - a * c >= 0:
                points.update((-b + sign * mp.sqrt(b * b - a * c)) / a for sign in (-1, 1))
    low, high = min(m - 25 * s for _, m, s in p + q), max(m + 25 * s for _, m, s in p + q)
    return sorted(x for x in points if low <= x <= high)


def changes(f, points):
    dense = sorted({a + (b - a) * k / 4 for a, b in zip(points, points[1:]) for k in range(4)} | {points[-1]})
    found = []
    values = [f(x) for x in dense]
    for a, b, fa, fb in zip(dense, dense[1:], values, values[1:]):
        if fa * fb < 0:
            found.append(mp.findroot(f, (a, b), solver="anderson", tol=mp.mpf(10) ** -46, verify=False))
    return found


def standard_quantile(mass):
    """The point with the given small or middling mass on its left under N(0, 1), by Newton's method on the logarithm."""
    x = -mp.sqrt(-2 * mp.log(mass)) if mass < 0.1 else mp.mpf(0)
    for _ in range(100):
        lower = mp.erfc(-x / mp.sqrt(2)) / 2
        step = mp.log(lower / mass) * lower / mp.npdf(x)
        x -= step
        if abs(step) < mp.mpf(10) ** -12:
            return x
    raise ArithmeticError(f"no quantile for {mass}")


def quantile(mass, mix, upper):
    """The point with the given mass on its left, or on its right if `upper`: bisection to 1e-3, then Newton inside the bracket."""
    sign = -1 if upper else 1
    z = standard_quantile(mass)
    ends = [m + sign * s * z for _, m, s in mix]
    low, high = min(ends), max(ends)
    if len(mix) == 1:
        low, high = low - mp.mpf(10) ** -9 * mix[0][2], high + mp.mpf(10) ** -9 * mix[0][2]
    side = sf if upper else cdf
    x = (low + high) / 2
    for _ in range(300):
        tail = side(x, mix)
        value = sign * mp.log(tail / mass)
        low, high = (x, high) if value < 0 else (low, x)
        slope = pdf(x, mix) / tail
        step = value / slope if slope else mp.inf
        if abs(step) < mp.mpf(10) ** -11 * min(s for _, _, s in mix):
            return x - step  # Newton doubles the digits
        x = x - step if low < x - step < high else (low + high) / 2
    return x


def levels(p, q, side):
    """Masses up to 1/2 where a quantile function may be steep: at the bumps' edges and in the gaps between them."""
    found = {mp.mpf(1) / 2}
    for mix in (p, q):
        found.update(side(m + c * s, mix) for _, m, s in mix for c in (-4, 0, 4))
        means = sorted(m for _, m, _ in mix)
        found.update(side((a + b) / 2, mix) for a, b in zip(means, means[1:]))
    return [mp.mpf(0)] + sorted(u for u in found if 0 < u <= 0.5)


def w2(p, q):
    total = mp.mpf(0)
    for upper, side in ((False, cdf), (True, sf)):
        gap = lambda u: (quantile(u, p, upper) - quantile(u, q, upper)) ** 2 if u > 0 else mp.mpf(0)
        total += mp.quad(gap, levels(p, q, side), method="tanh-sinh", maxdegree=6)
    return mp.sqrt(total)


def distances(p, q):
    points = cuts(p, q)
    integral = lambda f, at: mp.quad(f, at, method="gauss-legendre", maxdegree=5)
    kl = lambda a, b: integral(lambda x: pdf(x, a) * mp.log(pdf(x, a) / pdf(x, b)), points)
    js = integral(lambda x: (lambda a, b: a * mp.log(2 * a / (a + b)) + b * mp.log(2 * b / (a + b)))(pdf(x, p), pdf(x, q)), points) / 2
    density = changes(lambda x: pdf(x, p) - pdf(x, q), points)
    tv = integral(lambda x: abs(pdf(x, p) - pdf(x, q)), sorted(points + density)) / 2
    gap = lambda x: cdf(x, p) - cdf(x, q) if cdf(x, p) < 0.5 else sf(x, q) - sf(x, p)
    w1 = integral(lambda x: abs(gap(x)), sorted(points + changes(gap, points)))
    return dict(kl=kl(p, q), reverseKl=kl(q, p), js=js, tv=tv, w1=w1, w2=w2(p, q))


CASES = {
    "two unit bumps 2 apart": ([(1, 0, 1)], [(1, 2, 1)]),
    "two bumps against one wide": ([(1, -3, 1), (1, 3, 1)], [(1, 0, 3.1622776601683795)]),
    "two bumps against two": ([(0.3, -2, 0.5), (0.7, 1, 1.5)], [(0.6, -1, 1), (0.4, 3, 0.7)]),
    "three against three with a spike": ([(0.2, -3, 1), (0.5, 0, 0.5), (0.3, 4, 2)], [(0.5, -10, 1), (0.4, 10, 1), (0.1, 10.5, 0.01)]),
    "one against two far ones": ([(1, 0, 1)], [(1, -10, 1), (1, 10, 1)]),
    "a shared bump": ([(0.5, 0, 1), (0.5, 3, 0.5)], [(0.5, 0, 1), (0.5, 5, 0.5)]),
    "a needle in a wide mixture": ([(1, 0, 0.001)], [(0.5, 0, 1), (0.5, 100, 50)]),
    "a far bump of weight 1e-6": ([(0.999999, 0, 1), (1e-6, 50, 1)], [(1, 0, 1)]),
    "nearly equal": ([(0.4, -1, 1), (0.6, 2, 0.5)], [(0.4, -1.00001, 1), (0.6, 2, 0.50001)]),
    "far from the origin": ([(1, 1e6, 1), (2, 1e6 + 4, 2)], [(1, 1e6 + 1, 1.5)]),
    "nested scales": ([(1, 0, 1)], [(0.5, 0, 0.5), (0.5, 0, 2)]),
    "40 apart": ([(1, 0, 1)], [(1, 40, 1)]),
}


def main():
    random.seed(20240611)
    for k in range(4):
        draw = lambda: [(round(random.uniform(0.1, 1), 3), round(random.uniform(-5, 5), 3), round(random.uniform(0.2, 2), 3)) for _ in range(3)]
        CASES[f"random {k + 1}"] = (draw(), draw())
    cases = []
    for name, (p, q) in CASES.items():
        print(name, file=sys.stderr)
        result = distances(read(p), read(q))
        asdict = lambda mix: [dict(weight=w, mean=m, sd=s) for w, m, s in mix]
        cases.append(dict(name=name, p=asdict(p), q=asdict(q), expected={key: float(value) for key, value in result.items()}))
    made_by = dict(python=sys.version.split()[0], mpmath=mp.__version__, digits=mp.mp.dps, seed=20240611)
    print(json.dumps(dict(generated_by=made_by, cases=cases), indent=1))


main()
