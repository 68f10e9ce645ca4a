package org.mediation.simulation.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance that keeps to given numbers: so many of each, in an order that the seed decides. */
final class Deck {
    private final SplittableRandom random;

    Deck(long seed, String what) {
        random = new SplittableRandom(seed * 31 + what.hashCode());
    }

    <T> List<T> shuffled(List<T> cards) {
        List<T> shuffled = new ArrayList<>(cards);
        for (int place = shuffled.size() - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            T card = shuffled.get(place);
            shuffled.set(place, shuffled.get(other));
            shuffled.set(other, card);
        }
        return shuffled;
    }

    <T> T one(List<T> cards) {
        return cards.get(random.nextInt(cards.size()));
    }

    /** So many cards, by weight, to the last one. */
    List<String> dealt(int cards, Map<String, Integer> weights) {
        long all = weights.values().stream().mapToLong(Integer::longValue).sum();
        List<String> dealt = new ArrayList<>(cards);
        long before = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            long until = before + weight.getValue();
            long many = cards * until / all - cards * before / all;
            for (long card = 0; card < many; card++) {
                dealt.add(weight.getKey());
            }
            before = until;
        }
        return shuffled(dealt);
    }

    /** A sum of money in parts of very different size, none below the smallest, all in whole yuan, together the sum. */
    List<Long> shares(long fen, int parts, long smallest) {
        double[] sizes = new double[parts];
        double all = 0;
        for (int part = 0; part < parts; part++) {
            // few are large, as with wages: a log-normal spread
            sizes[part] = Math.exp(gaussian() * 0.9);
            all += sizes[part];
        }
        long left = fen;
        List<Long> shares = new ArrayList<>(parts);
        for (int part = 0; part < parts - 1; part++) {
            long share = Math.max(smallest, (long) ((fen - smallest * parts) * sizes[part] / all / 100) * 100);
            shares.add(share);
            left -= share;
        }
        if (parts > 0) {
            shares.add(left);
        }
        return shares;
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
