package org.openplp.core.communication;

import org.openplp.core.Buildable;
import org.openplp.core.fact.Answer;
import org.openplp.core.record.Components;

/**
 * Who or what can be recognised in a message.
 *
 * @param recognisableSuspect whether a suspect can be recognised in a picture (norm COM-19)
 * @param legiblePlate whether the number plate of a suspect vehicle can be read (norm COM-19)
 * @param source whether it reveals who reported (norm COM-18)
 */
@Buildable
public record Shows(Answer recognisableSuspect, Answer legiblePlate, Answer source) {
    public Shows {
        Components.requireAll(Shows.class, recognisableSuspect, legiblePlate, source);
    }

    /** {@return an instance with nothing on record yet} */
    public static Shows blank() {
        return ShowsBuilder.blank();
    }

    /** {@return a builder that starts from these facts} */
    public ShowsBuilder toBuilder() {
        return new ShowsBuilder().like(this);
    }
}
