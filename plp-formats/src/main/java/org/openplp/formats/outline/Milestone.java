package org.openplp.formats.outline;

import java.util.Map;
import java.util.Optional;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.text.Language;

/** The headings of the path to a partnership in operation. */
public enum Milestone {
    /** Norms that are already not kept or not followed. */
    FIRST,
    /** The initiative, the consultation of the authorities, and the information of the neighbourhood. */
    INITIATIVE,
    CHARTER,
    HOUSE_RULES,
    COORDINATOR,
    OFFICER,
    /** The start of operation, and what must be in order by then. */
    START,
    /** What norms require once the partnership is in operation. */
    RUNNING;

    /** The milestones of norms about preparation, by the prefix of their ids. */
    private static final Map<String, Milestone> OF_A_FAMILY = Map.of(
            "CHA", CHARTER,
            "ROI", HOUSE_RULES,
            "C", COORDINATOR,
            "COO", COORDINATOR,
            "I", OFFICER,
            "M", OFFICER,
            "CRE", START);

    /** The milestone of a norm; empty if the norm applies only to a partnership in operation. */
    static Optional<Milestone> of(Norm norm) {
        String family = norm.id().prefix();
        if (norm.stage().isEmpty()) {
            return family.equals("CRE") ? Optional.of(START) : Optional.empty();
        }
        return switch (Stage.valueOf(norm.stage().get())) {
            case INITIATIVE, CONSULTATION, SUPPORT -> Optional.of(INITIATIVE);
            case PREPARATION -> Optional.ofNullable(OF_A_FAMILY.get(family));
            case SIGNED, SUBMITTED, VALIDATED -> Optional.of(CHARTER);
            case OPERATIONAL, AMENDED, ENDED, MERGED -> Optional.empty();
        };
    }

    public String heading(Language language) {
        return Labels.of(Milestone.class, language).text("milestone." + name());
    }
}
