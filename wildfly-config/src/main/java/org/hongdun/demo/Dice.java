package org.hongdun.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    double normal(double mean, double deviation) {
        return mean + random.nextGaussian() * deviation;
    }

    double logNormal(double median, double sigma) {
        return median * Math.exp(random.nextGaussian() * sigma);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    char of(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** An index with the probability of its weight. */
    int index(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double point = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Both ends included. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        return first.plusDays((long) (random.nextDouble() * (days + 1)));
    }
}
