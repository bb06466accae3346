/** Python of the loop, from the command line to the last picture. */
export const mainPart = `def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--iterations", type=int, default=ITERATIONS)
    parser.add_argument("--every", type=int, default=100, help="iterations between two lines")
    options = parser.parse_args()
    if WORLD > BATCH:
        raise SystemExit(f"{WORLD} processes came for batches of {BATCH} points; start {BATCH} at most.")
    if WORLD > 1:
        dist.init_process_group("nccl" if CUDA else "gloo")
    if CUDA:
        torch.cuda.set_device(DEVICE)

    # The same nets everywhere, other batches in each process.
    weights = torch.Generator().manual_seed(SEED)
    generator, critic = make_generator(weights).to(DEVICE), make_critic(weights).to(DEVICE)
    generator_optimizer, critic_optimizer = make_optimizers(generator, critic)
    rng = torch.Generator(DEVICE).manual_seed((SEED + 1) * 65536 + RANK)
    shown = torch.Generator(DEVICE).manual_seed(SEED)
    real, seeds = real_points(SAMPLES, shown), latent(SAMPLES, shown)

    if RANK == 0 and math.isnan(exact_w1(real, real)):
        print("W1 is left out: SciPy is not installed.")
    for iteration in range(1, options.iterations + 1):
        for _ in range(N_CRITIC):
            of_critic = critic_step(generator, critic, critic_optimizer, rng)
        of_generator = generator_step(generator, critic, generator_optimizer, rng)
        if RANK == 0 and (iteration % options.every == 0 or iteration == options.iterations):
            with torch.no_grad():
                w1 = exact_w1(generator(seeds), real)
            # Of several processes, the losses of this one's share of the batch.
            print(
                f"iteration {iteration:6d}   critic loss {of_critic.item():+.4g}   "
                f"generator loss {of_generator.item():+.4g}"
                + ("" if math.isnan(w1) else f"   W1 {w1:.4f}"),
                flush=True,
            )
    if RANK == 0:
        with torch.no_grad():
            save_picture(generator(seeds), real)
    if WORLD > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
`;
