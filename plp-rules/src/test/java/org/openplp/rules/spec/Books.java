package org.openplp.rules.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;

/** Books with rules in Java in place of those of the law. */
public final class Books {
    private Books() {}

    /** The Belgian book. */
    public static RuleBook with(Rule... rules) {
        Country belgium = new WithRules(BelgianBook.ofThisRelease().country(), List.of(rules));
        return RuleBook.of("test", "1", Register.ofThisRelease(), belgium);
    }

    /** The part of the Belgian book with the norms of some sections of the register. */
    public static RuleBook ofSections(List<String> sections, Rule... rules) {
        return with(rules).only("sections", norm -> sections.contains(norm.section()));
    }

    /** The part of the Belgian book with the norms of a section of the register. */
    public static RuleBook ofSection(String section, Rule... rules) {
        return ofSections(List.of(section), rules);
    }

    /** The rule of a norm in the Belgian book. */
    public static Rule rule(String norm) {
        return BelgianBook.ofThisRelease()
                .norm(norm)
                .flatMap(BelgianBook.ofThisRelease()::rule)
                .orElseThrow();
    }

    /** A country with rules in Java. */
    public record WithRules(Country country, List<Rule> rules) implements Country {
        @Override
        public Rule forPeople(Norm norm) {
            return country.forPeople(norm);
        }

        @Override
        public Optional<Rule> inPlaceOfTheLaw(Norm norm) {
            return rules.stream().filter(rule -> rule.norm().equals(norm.id())).findFirst();
        }

        @Override
        public List<SubjectType<?>> entries() {
            return country.entries();
        }

        @Override
        public List<TermParameter> settings() {
            return country.settings();
        }

        @Override
        public Set<String> adopted(DossierSnapshot snapshot) {
            return country.adopted(snapshot);
        }

        @Override
        public boolean mayBeWaived(Norm norm) {
            return country.mayBeWaived(norm);
        }

        @Override
        public boolean mayBeAttested(Norm norm) {
            return country.mayBeAttested(norm);
        }

        @Override
        public boolean isBorneBy(Norm norm, Party party) {
            return country.isBorneBy(norm, party);
        }

        @Override
        public Optional<LocalDate> lawKnownFrom() {
            return country.lawKnownFrom();
        }
    }
}
