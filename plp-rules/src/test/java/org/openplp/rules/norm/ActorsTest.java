package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.norm.Bearer.CEP;
import static org.openplp.rules.norm.Bearer.CHIEF;
import static org.openplp.rules.norm.Bearer.COORD;
import static org.openplp.rules.norm.Bearer.IBZ;
import static org.openplp.rules.norm.Bearer.INIT;
import static org.openplp.rules.norm.Bearer.LOC;
import static org.openplp.rules.norm.Bearer.MAND;
import static org.openplp.rules.norm.Bearer.MEMB;
import static org.openplp.rules.norm.Bearer.PLP;
import static org.openplp.rules.norm.Bearer.POL;
import static org.openplp.rules.norm.Bearer.SG;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.text.Language;

@DisplayName("Who has to act")
class ActorsTest {
    private static final Texts TEXTS = Texts.english();

    private static final Map<String, Bearer> NAMES = Map.ofEntries(
            Map.entry("the coordinator", COORD),
            Map.entry("the mandated officer", MAND),
            Map.entry("the officer", MAND),
            Map.entry("the steering group", SG),
            Map.entry("the members", MEMB),
            Map.entry("the member", MEMB),
            Map.entry("the chief of corps", CHIEF),
            Map.entry("the local authority", LOC),
            Map.entry("the local authorities", LOC),
            Map.entry("the administrative authority", LOC),
            Map.entry("the college", LOC),
            Map.entry("the police", POL),
            Map.entry("the local police", POL),
            Map.entry("the fps interior", IBZ),
            Map.entry("the expertise centre", CEP),
            Map.entry("those who take the initiative", INIT),
            Map.entry("the partnership", PLP),
            Map.entry("the partners", PLP));

    /** They name those whom the norm asks without a name for them, or nobody: then the bearers act. */
    private static final Set<String> OF_THE_BEARERS = Set.of(
            "the person concerned",
            "the sender",
            "whoever sends messages",
            "those whose signature is missing",
            "a definitive exclusion that lacks the proper form",
            "an appeal that was not lodged in the right form or in time",
            "correct partnership.operationalSince or partnership.charter[].recognition.validatedOn if an entry is wrong");

    private static final Pattern OPENING =
            Pattern.compile("^(.*?)(?: (?:must|should|could|cannot)\\b|, or record)(.*)$");
    private static final String ZOU_MOETEN = "[^;]*\\bzou(?:den)?\\b[^;]*";
    private static final String MUST = "\\b(?:must|doit|doivent|moet|moeten|muss|müssen)\\b";
    private static final Pattern TOGETHER =
            Pattern.compile("\\b(?:with|together with) (the (?:mandated officer|coordinator))\\b");

    static Stream<Norm> normsWithARemedy() {
        return Register.ofThisRelease().norms().stream()
                .filter(norm -> TEXTS.whatToDo(norm).isPresent());
    }

    @ParameterizedTest
    @MethodSource("normsWithARemedy")
    void areThoseWhomTheTextOnWhatToDoNames(Norm norm) {
        String todo = TEXTS.whatToDo(norm).orElseThrow();
        Matcher parts = OPENING.matcher(todo);
        assertThat(parts.matches()).as(todo).isTrue();
        String opening = parts.group(1).toLowerCase(Locale.ROOT);
        boolean unnamed = OF_THE_BEARERS.stream().anyMatch(one -> one.equalsIgnoreCase(opening));

        Set<Bearer> named = EnumSet.noneOf(Bearer.class);
        if (unnamed) {
            named.addAll(norm.bearers());
        } else {
            for (String name : opening.split(" and |, | or (?=the )", -1)) {
                String whole = name.startsWith("the ") || name.startsWith("those ") ? name : "the " + name;
                assertThat(NAMES).as(todo).containsKey(whole);
                named.add(NAMES.get(whole));
            }
            String first = parts.group(2).split("[;,.]", -1)[0];
            if (first.contains("draw up")) {
                Matcher together = TOGETHER.matcher(first);
                while (together.find()) {
                    named.add(NAMES.get(together.group(1)));
                }
            }
        }

        assertThat(EnumSet.copyOf(norm.actors())).as(todo).isEqualTo(named);
    }

    /** Advice is what people should do, and an ideal what they could; what binds is never put as something they could do (reading R1). */
    @ParameterizedTest
    @MethodSource("normsWithARemedy")
    void areToldThatTheyMustWhereTheNormBindsAlone(Norm norm) {
        boolean binds = norm.severity(Reading.BINDING_ONLY, false) == Severity.ERROR;
        for (Language language : Language.values()) {
            String todo =
                    Texts.inLanguage(language).whatToDo(norm).orElseThrow().replaceAll(ZOU_MOETEN, "");
            if (!binds) {
                assertThat(todo).doesNotContainPattern(MUST);
            }
            if (norm.modality() == Modality.IDEAL) {
                assertThat(todo).doesNotContainPattern("\\b(?:should|devrait|devraient|sollten?)\\b");
            }
            if (binds) {
                assertThat(todo).doesNotContainPattern("^[^.;]*\\b(?:could|pourrait|pourraient|könnten?)\\b");
            }
        }
    }

    @Test
    void standApartOnlyWhereTheyAreNotTheBearers() {
        assertThat(Register.ofThisRelease().norms())
                .filteredOn(norm -> !norm.otherActors().isEmpty())
                .isNotEmpty()
                .allSatisfy(norm -> {
                    assertThat(normsWithARemedy()).contains(norm);
                    assertThat(norm.actors()).isEqualTo(norm.otherActors());
                    assertThat(Set.copyOf(norm.actors())).isNotEqualTo(Set.copyOf(norm.bearers()));
                });
    }

    @Test
    void areTheBearersOfANormThatOnlyPeopleJudge() {
        Norm norm = Register.ofThisRelease().norm("M-P2").orElseThrow();

        assertThat(norm.actors()).isEqualTo(norm.bearers());
    }

    @Test
    void areTheCoordinatorWhereAMemberIsAMinor() {
        Norm norm = Register.ofThisRelease().norm("B-P2").orElseThrow();

        assertThat(norm.bearers()).isEqualTo(List.of(MEMB));
        assertThat(norm.actors()).isEqualTo(List.of(COORD));
    }
}
