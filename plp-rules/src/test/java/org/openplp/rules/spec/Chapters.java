package org.openplp.rules.spec;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.rules.belgium.actor.Coordinator;
import org.openplp.rules.belgium.actor.Interior;
import org.openplp.rules.belgium.actor.Introduction;
import org.openplp.rules.belgium.actor.LocalAuthorities;
import org.openplp.rules.belgium.actor.MandatedOfficer;
import org.openplp.rules.belgium.actor.Members;
import org.openplp.rules.belgium.topic.Charter;
import org.openplp.rules.belgium.topic.CoordinatorMeasures;
import org.openplp.rules.belgium.topic.CoordinatorOffice;
import org.openplp.rules.belgium.topic.Creation;
import org.openplp.rules.belgium.topic.Evaluations;
import org.openplp.rules.belgium.topic.FederalBodies;
import org.openplp.rules.belgium.topic.InternalRules;
import org.openplp.rules.belgium.topic.Limits;
import org.openplp.rules.belgium.topic.MemberMeasures;
import org.openplp.rules.belgium.topic.Messaging;
import org.openplp.rules.belgium.topic.Money;
import org.openplp.rules.belgium.topic.PersonalData;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Rule;

/** The chapters of the rule book of this release, as classes. */
public final class Chapters {
    public static final List<Class<?>> ALL = List.of(
            Introduction.class,
            Coordinator.class,
            MandatedOfficer.class,
            Members.class,
            LocalAuthorities.class,
            Interior.class,
            Limits.class,
            Creation.class,
            Charter.class,
            InternalRules.class,
            CoordinatorOffice.class,
            Messaging.class,
            PersonalData.class,
            Money.class,
            Evaluations.class,
            MemberMeasures.class,
            CoordinatorMeasures.class,
            FederalBodies.class);

    /** The sections in which there is nothing to check from records. */
    private static final List<String> WITHOUT_RULES = List.of("2.12", "2.14", "2.17d", "2.18");

    private Chapters() {}

    /** All chapters of the rule book of this release. */
    public static Stream<Chapter> all() {
        return Stream.concat(
                ALL.stream().map(Chapters::of), WITHOUT_RULES.stream().map(Chapter::of));
    }

    /** The rules of a chapter by the names of their constants. */
    public static Map<String, Rule> rulesOf(Class<?> chapter) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Field field : chapter.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Rule.class) {
                rules.put(field.getName(), (Rule) read(field));
            }
        }
        return rules;
    }

    public static Chapter of(Class<?> chapter) {
        try {
            return (Chapter) read(chapter.getField("CHAPTER"));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
