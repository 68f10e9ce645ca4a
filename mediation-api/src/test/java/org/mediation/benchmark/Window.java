package org.mediation.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.mediation.database.BenchmarkServer;

/** What one contender did in one stretch of time, with all clients at work. */
record Window(int cases, double casesASecond, long[] stepNanos, Meter used) {
    /** Every client finishes the case that it has begun; its rate counts the time until then. */
    static Window of(Contender contender, Duration length, int clients, BenchmarkServer server) {
        contender.wake();
        Meter before = Meter.read(server);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Client>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                work.add(() -> Client.atWork(contender, length));
            }
            List<Client> done = new ArrayList<>();
            for (Future<Client> client : threads.invokeAll(work)) {
                done.add(client.get());
            }
            Meter used = Meter.read(server).since(before);
            return new Window(
                    done.stream().mapToInt(Client::cases).sum(),
                    done.stream().mapToDouble(Client::casesASecond).sum(),
                    done.stream()
                            .flatMapToLong(client -> client.steps().stream().mapToLong(Long::longValue))
                            .toArray(),
                    used);
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(contender.name(), failure);
        } finally {
            threads.shutdownNow();
            contender.rest();
        }
    }

    private record Client(int cases, long nanos, List<Long> steps) {
        static Client atWork(Contender contender, Duration length) {
            List<Long> steps = new ArrayList<>();
            int cases = 0;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < length.toNanos()) {
                contender.takeOneCase((step, nanos) -> steps.add(nanos));
                cases++;
            }
            return new Client(cases, System.nanoTime() - begin, steps);
        }

        double casesASecond() {
            return cases * 1e9 / nanos;
        }
    }

    static double percentile(List<Window> windows, double share) {
        long[] all = windows.stream()
                .flatMapToLong(window -> LongStream.of(window.stepNanos()))
                .toArray();
        Arrays.sort(all);
        return all[(int) Math.min(all.length - 1L, Math.round(all.length * share))] / 1e6;
    }
}
