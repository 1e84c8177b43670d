package org.openplp.rules.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.local.ParameterLayer;
import org.openplp.rules.local.ParameterLayer.Applicability;
import org.openplp.rules.local.ParameterLayer.Level;
import org.openplp.rules.local.ParameterLayer.Unit;
import org.openplp.rules.local.ParameterOnDay;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.TermParameter;

/** The parameters that are open to agreement, layer by layer. The rules take the term from {@link TermParameter}; this class shows how it is derived. */
final class Parameters {
    private final List<Norm> norms;
    private final DossierSnapshot snapshot;

    private Parameters(List<Norm> norms, DossierSnapshot snapshot) {
        this.norms = norms;
        this.snapshot = snapshot;
    }

    /** Every parameter that is open to somebody, with its layers on the day. */
    static List<ParameterOnDay> on(RuleBook book, DossierSnapshot snapshot) {
        Parameters parameters = new Parameters(book.norms(), snapshot);
        return book.settings().stream()
                .filter(TermParameter::isOpen)
                .map(parameters::of)
                .toList();
    }

    private ParameterOnDay of(TermParameter setting) {
        Optional<FactPath> applied = setting.arrangementIn(snapshot);
        List<ParameterLayer> layers = new ArrayList<>();
        layers.add(ofTheTexts(setting, applied.isPresent() ? Applicability.SUPERSEDED : Applicability.APPLIES));
        snapshot.dossier().arrangements().forEach(FactPath.of("arrangements"), (path, arrangement) -> {
            if (arrangement.parameter().equals(Recorded.of(setting.key()))) {
                layers.add(of(arrangement, path, standing(setting, arrangement, applied.equals(Optional.of(path)))));
            }
        });
        return new ParameterOnDay(setting.key(), layers);
    }

    private ParameterLayer ofTheTexts(TermParameter setting, Applicability standing) {
        List<Norm> having = norms.stream()
                .filter(norm -> norm.parameters().stream()
                        .anyMatch(parameter -> parameter.key().equals(setting.key())))
                .toList();
        Optional<LocalDate> from =
                having.stream().flatMap(norm -> norm.inForce().from().stream()).min(LocalDate::compareTo);
        Optional<LocalDate> until =
                having.stream().flatMap(norm -> norm.inForce().to().stream()).max(LocalDate::compareTo);
        return new ParameterLayer(
                Level.FEDERAL,
                setting.ofTheText().map(Period::toString),
                setting.ofTheText().isPresent() ? Unit.PERIOD : Unit.NONE,
                having,
                Optional.empty(),
                Optional.empty(),
                from,
                until,
                standing);
    }

    private static ParameterLayer of(Arrangement arrangement, FactPath path, Applicability standing) {
        return new ParameterLayer(
                level(arrangement),
                arrangement.value().value(),
                TermParameter.periodOf(arrangement).isPresent() ? Unit.PERIOD : Unit.NONE,
                List.of(),
                Optional.of(path),
                arrangement.reference().value(),
                arrangement.agreedOn().value(),
                arrangement.until(),
                standing);
    }

    private static Level level(Arrangement arrangement) {
        if (!arrangement.by().isKnown()) {
            return Level.NOT_ON_RECORD;
        }
        Optional<Party> by = arrangement.by().value();
        return by.equals(Optional.of(Party.POLICE_ZONE))
                ? Level.POLICE_ZONE
                : by.equals(Optional.of(Party.MUNICIPALITY))
                        ? Level.MUNICIPALITY
                        : by.equals(Optional.of(Party.HOUSE_RULES)) ? Level.HOUSE_RULES : Level.OTHER;
    }

    private Applicability standing(TermParameter setting, Arrangement arrangement, boolean applied) {
        return switch (setting.effectOf(arrangement, snapshot.day())) {
            case APPLIES -> applied ? Applicability.APPLIES : Applicability.SUPERSEDED;
            case NOT_IN_FORCE -> Applicability.OVER;
            case NOT_OPEN ->
                arrangement.by().value().filter(setting.openTo()::contains).isPresent()
                        ? Applicability.LONGER
                        : Applicability.NOT_OPEN;
            case NO_TERM_READ -> Applicability.NO_TERM;
            case NOT_SETTLED -> Applicability.NOT_SETTLED;
        };
    }
}
