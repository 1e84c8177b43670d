package org.openplp.rules.belgium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.assessment.Country;
import org.openplp.rules.belgium.facts.Settings;
import org.openplp.rules.belgium.facts.Subjects;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Setting;
import org.openplp.rules.rule.SubjectType;

/** What the Belgian book knows in addition to its norms. */
final class Belgium implements Country {
    /** The earliest date claimed for the circular of 2019 (reading R30). */
    private static final LocalDate KNOWN_FROM = LocalDate.of(2019, 2, 14);

    /** The norms on measures against members and coordinators. */
    private static final String FAMILY_OF_MEASURES = "SAN";

    @Override
    public Rule forPeople(Norm norm) {
        return People.rule(norm);
    }

    @Override
    public List<SubjectType<?>> entries() {
        return Subjects.ENTRIES;
    }

    @Override
    public List<Setting> settings() {
        return Settings.ALL;
    }

    @Override
    public Set<String> adopted(Situation situation) {
        return Adopted.normsIn(situation);
    }

    @Override
    public boolean mayBeWaived(Norm norm) {
        return Country.super.mayBeWaived(norm) && !norm.id().prefix().equals(FAMILY_OF_MEASURES);
    }

    @Override
    public Optional<LocalDate> lawKnownFrom() {
        return Optional.of(KNOWN_FROM);
    }
}
