"""Trains WGANs with PyTorch, one JSON line asked, one answered; times only the training."""
import base64
import json
import sys
import time

try:
    import torch
except ImportError:
    torch = None


def decode(text, width, device):
    data = torch.frombuffer(bytearray(base64.b64decode(text)), dtype=torch.float32)
    return data.reshape(-1, width).to(device)


def encode(tensor):
    return base64.b64encode(tensor.detach().to("cpu", torch.float32).contiguous().numpy().tobytes()).decode()


def net(sizes, flat, device):
    layers = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers += [torch.nn.Linear(inputs, outputs), torch.nn.ReLU()]
    made = torch.nn.Sequential(*layers[:-1]).to(device)
    # Linear holds W as [out][in] and then b, which is the order of the flat vector.
    weights = decode(flat, 1, device).flatten()
    with torch.no_grad():
        torch.nn.utils.vector_to_parameters(weights, made.parameters())
    for parameter in made.parameters():
        # The vector's views are not to be moved under one another.
        parameter.data = parameter.data.clone()
    return made


def optimizer(spec, parameters, capturable):
    extra = {"capturable": True} if capturable else {}
    if spec["kind"] == "adam":
        betas = (spec["beta1"], spec["beta2"])
        return torch.optim.Adam(parameters, spec["learningRate"], betas, spec["epsilon"], **extra)
    return torch.optim.RMSprop(parameters, spec["learningRate"], spec["decay"], spec["epsilon"], **extra)


class Run:
    """One step at a time, as PyTorch is usually written."""

    captured = False

    def __init__(self, asked, device):
        self.spec, self.device = asked["spec"], device
        self.modes = torch.tensor(asked["modes"], dtype=torch.float32, device=device)
        self.sd = asked["sd"]
        self.generator = net(asked["generatorSizes"], asked["generator"], device)
        self.critic = net(asked["criticSizes"], asked["critic"], device)
        self.of_generator = optimizer(self.spec["generatorOptimizer"], self.generator.parameters(), self.captured)
        self.of_critic = optimizer(self.spec["criticOptimizer"], self.critic.parameters(), self.captured)

    def draw_critic(self):
        n = self.spec["batchSize"]
        home = torch.randint(len(self.modes), (n,), device=self.device)
        real = self.modes[home] + self.sd * torch.randn(n, 2, device=self.device)
        return real, self.draw_generator(), torch.rand(n, 1, device=self.device)

    def draw_generator(self):
        return torch.randn(self.spec["batchSize"], self.spec["latentDim"], device=self.device)

    def critic_update(self, real, latent, mix):
        with torch.no_grad():
            fake = self.generator(latent)
        loss = self.critic(fake).mean() - self.critic(real).mean()
        if self.spec["objective"] == "wgan-gp":
            between = (mix * real + (1 - mix) * fake).requires_grad_(True)
            (slopes,) = torch.autograd.grad(self.critic(between).sum(), between, create_graph=True)
            loss = loss + self.spec["lambda"] * (slopes.square().sum(1).sqrt() - 1).square().mean()
        self.of_critic.zero_grad(set_to_none=True)
        loss.backward()
        self.of_critic.step()
        if self.spec["objective"] == "wgan":
            with torch.no_grad():
                for parameter in self.critic.parameters():
                    parameter.clamp_(-self.spec["clip"], self.spec["clip"])

    def generator_update(self, latent):
        for parameter in self.critic.parameters():
            parameter.requires_grad_(False)
        loss = -self.critic(self.generator(latent)).mean()
        self.of_generator.zero_grad(set_to_none=True)
        loss.backward()
        self.of_generator.step()
        for parameter in self.critic.parameters():
            parameter.requires_grad_(True)

    def iteration(self):
        for _ in range(self.spec["nCritic"]):
            self.critic_update(*self.draw_critic())
        self.generator_update(self.draw_generator())

    def settle(self):
        if self.device != "cpu":
            torch.cuda.synchronize()

    def iterate(self, count):
        self.settle()
        start = time.perf_counter()
        for _ in range(count):
            self.iteration()
        self.settle()
        return 1000 * (time.perf_counter() - start)


class GraphRun(Run):
    """Updates and whole iterations captured once and replayed; `copy_` brings given batches in."""

    captured = True

    def __init__(self, asked, device):
        super().__init__(asked, device)
        began = [p.detach().clone() for p in self.parameters()]
        self.batch = self.draw_critic()
        self.latent = self.draw_generator()
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(3):
                self.iteration()
        torch.cuda.current_stream().wait_stream(side)
        self.replays = {
            "critic": self.capture(lambda: super(GraphRun, self).critic_update(*self.batch)),
            "generator": self.capture(lambda: super(GraphRun, self).generator_update(self.latent)),
            "iteration": self.capture(lambda: super(GraphRun, self).iteration()),
        }
        with torch.no_grad():
            for parameter, first in zip(self.parameters(), began):
                parameter.copy_(first)
            for owner in (self.of_critic, self.of_generator):
                for held in owner.state.values():
                    for value in held.values():
                        if torch.is_tensor(value):
                            value.zero_()

    def parameters(self):
        return [*self.generator.parameters(), *self.critic.parameters()]

    def capture(self, work):
        self.of_critic.zero_grad(set_to_none=True)
        self.of_generator.zero_grad(set_to_none=True)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            work()
        return graph

    def critic_update(self, real, latent, mix):
        if not hasattr(self, "replays"):
            return super().critic_update(real, latent, mix)
        for held, given in zip(self.batch, (real, latent, mix)):
            held.copy_(given)
        self.replays["critic"].replay()

    def generator_update(self, latent):
        if not hasattr(self, "replays"):
            return super().generator_update(latent)
        self.latent.copy_(latent)
        self.replays["generator"].replay()

    def iterate(self, count):
        self.settle()
        start = time.perf_counter()
        for _ in range(count):
            self.replays["iteration"].replay()
        self.settle()
        return 1000 * (time.perf_counter() - start)


kinds, details = {}, {}
if torch is not None:
    torch.set_num_threads(1)
    kinds["torch-1t"], details["torch-1t"] = (Run, "cpu"), f"PyTorch {torch.__version__}, eager, one thread"
    if torch.cuda.is_available():
        card = torch.cuda.get_device_name()
        kinds["torch-cuda"], details["torch-cuda"] = (Run, "cuda"), f"PyTorch {torch.__version__}, eager, {card}"
        kinds["torch-cuda-graph"] = (GraphRun, "cuda")
        details["torch-cuda-graph"] = f"PyTorch {torch.__version__}, CUDA graphs, {card}"

runs = {}


def answer_to(asked):
    if asked["do"] == "names":
        return details
    if asked["do"] == "open":
        kind, device = kinds[asked["name"]]
        runs[asked["run"]] = kind(asked, device)
        return {}
    if asked["do"] == "close":
        del runs[asked["run"]]
        return {}
    run = runs[asked["run"]]
    if asked["do"] == "iterate":
        return {"milliseconds": run.iterate(asked["count"])}
    if asked["do"] == "weights":
        flat = torch.nn.utils.parameters_to_vector
        return {"generator": encode(flat(run.generator.parameters())), "critic": encode(flat(run.critic.parameters()))}
    latent = decode(asked["latent"], run.spec["latentDim"], run.device)
    if asked["do"] == "generate":
        with torch.no_grad():
            return {"points": encode(run.generator(latent))}
    if asked["which"] == "generator":
        run.generator_update(latent)
    else:
        run.critic_update(decode(asked["real"], 2, run.device), latent, decode(asked["mix"], 1, run.device))
    return {}


for line in sys.stdin:
    try:
        answer = answer_to(json.loads(line))
    except Exception as error:  # Said to whoever asked; the next question may go well.
        answer = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
