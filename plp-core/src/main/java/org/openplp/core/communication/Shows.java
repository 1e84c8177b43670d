package org.openplp.core.communication;

import static java.util.Objects.requireNonNull;

import org.openplp.core.fact.Answer;

/**
 * What a message lets be recognised.
 *
 * @param recognisableSuspect whether a suspect can be recognised in a picture (norm COM-19)
 * @param legiblePlate whether the number plate of a suspect vehicle can be read (norm COM-19)
 * @param source whether it says who reported (norm COM-18)
 */
public record Shows(Answer recognisableSuspect, Answer legiblePlate, Answer source) {
    /**
     * Refuses a null.
     *
     * @param recognisableSuspect whether a suspect can be recognised in a picture
     * @param legiblePlate whether the number plate of a suspect vehicle can be read
     * @param source whether it says who reported
     */
    public Shows {
        requireNonNull(recognisableSuspect, "recognisableSuspect");
        requireNonNull(legiblePlate, "legiblePlate");
        requireNonNull(source, "source");
    }
}
