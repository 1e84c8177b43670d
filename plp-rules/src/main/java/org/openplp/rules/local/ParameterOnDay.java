package org.openplp.rules.local;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A parameter that the texts leave open to agreement, with everything that sets it on a day (reading R14).
 *
 * @param key its name in the register, such as {@code memberList.review.period}
 * @param layers the layer of the texts, then the arrangements on record in the order of the dossier; exactly one of
 *     them applies
 */
public record ParameterOnDay(String key, List<ParameterLayer> layers) {
    /**
     * Copies the layers.
     *
     * @throws IllegalArgumentException if none of them applies
     */
    public ParameterOnDay {
        requireNonNull(key, "key");
        requireNonNull(layers, "layers");
        layers = List.copyOf(layers);
        if (layers.stream().noneMatch(ParameterLayer::applies)) {
            throw new IllegalArgumentException("no layer of the parameter applies");
        }
    }

    /**
     * The layer that applies on the day.
     *
     * @return the layer of the texts, or that of an arrangement
     */
    public ParameterLayer inForce() {
        return layers.stream().filter(ParameterLayer::applies).findFirst().orElseThrow();
    }
}
