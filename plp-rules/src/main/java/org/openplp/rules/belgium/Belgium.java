package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.reader.Subjects;

/** What the Belgian book knows in addition to its norms. */
final class Belgium implements Country {
    /** The earliest date claimed for the circular of 2019 (reading R30). */
    private static final LocalDate KNOWN_FROM = LocalDate.of(2019, 2, 14);

    /** The norms on measures against members and coordinators. */
    private static final String FAMILY_OF_MEASURES = "SAN";

    /** The norm on a health datum, which has no place in a dossier (reading R6). */
    private static final String ON_HEALTH = "C-P2";

    private final Written law;
    private final Adopted adopted;
    private final Map<Bearer, Set<Party>> parties;

    Belgium(Written law) {
        this.law = law;
        adopted = new Adopted(law);
        parties = new EnumMap<>(Map.ofEntries(
                Map.entry(Bearer.COORD, Set.of(Party.COORDINATOR)),
                Map.entry(Bearer.DEP, Set.of(Party.DEPUTY_COORDINATOR)),
                Map.entry(Bearer.SG, Set.of(Party.STEERING_GROUP_MEMBER)),
                Map.entry(Bearer.MAND, Set.of(Party.MANDATED_OFFICER)),
                Map.entry(Bearer.MEMB, Set.of(Party.MEMBERS)),
                Map.entry(Bearer.LOC, law.parties("the-local-authority")),
                Map.entry(Bearer.BURG, Set.of(Party.MAYOR)),
                Map.entry(Bearer.CHIEF, Set.of(Party.CHIEF_OF_CORPS)),
                Map.entry(Bearer.PROV, Set.of(Party.PROVINCE)),
                Map.entry(Bearer.IBZ, Set.of(Party.INTERIOR)),
                Map.entry(Bearer.CEP, Set.of(Party.EXPERTISE_CENTRE)),
                Map.entry(Bearer.POL, law.parties("the-police"))));
    }

    @Override
    public Rule forPeople(Norm norm) {
        return People.rule(norm);
    }

    @Override
    public List<SubjectType<?>> entries() {
        return Subjects.ENTRIES;
    }

    @Override
    public List<TermParameter> settings() {
        return law.settings();
    }

    @Override
    public Set<String> adopted(DossierSnapshot snapshot) {
        return adopted.normsIn(snapshot);
    }

    @Override
    public boolean mayBeWaived(Norm norm) {
        return Country.super.mayBeWaived(norm) && !norm.id().prefix().equals(FAMILY_OF_MEASURES);
    }

    @Override
    public boolean mayBeAttested(Norm norm) {
        return Country.super.mayBeAttested(norm) && !norm.id().value().equals(ON_HEALTH);
    }

    @Override
    public boolean isBorneBy(Norm norm, Party party) {
        requireNonNull(party, "party");
        return norm.bearers().stream()
                .anyMatch(bearer -> parties.getOrDefault(bearer, Set.of()).contains(party));
    }

    @Override
    public Optional<LocalDate> lawKnownFrom() {
        return Optional.of(KNOWN_FROM);
    }
}
