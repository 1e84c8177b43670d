package org.openplp.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Accessors with the names of data that a dossier never contains, in English, French, Dutch and German. */
final class PersonalDataNames {
    private static final Set<String> NAMES = Set.of(
            "firstname",
            "givenname",
            "lastname",
            "familyname",
            "surname",
            "fullname",
            "maidenname",
            "initials",
            "prenom",
            "nomdefamille",
            "vorname",
            "nachname",
            "familienname",
            "voornaam",
            "achternaam",
            "familienaam",
            "birthdate",
            "dateofbirth",
            "birthday",
            "birthplace",
            "datedenaissance",
            "geboortedatum",
            "geburtsdatum",
            "address",
            "homeaddress",
            "postaladdress",
            "streetaddress",
            "adresse",
            "adres",
            "anschrift",
            "phone",
            "phonenumber",
            "telephone",
            "telephonenumber",
            "mobile",
            "mobilenumber",
            "mobilephone",
            "gsm",
            "telefoon",
            "telefoonnummer",
            "telefon",
            "telefonnummer",
            "handynummer",
            "email",
            "emailaddress",
            "courriel",
            "nationalnumber",
            "nationalregisternumber",
            "numeronational",
            "rijksregisternummer",
            "nationalregisternummer",
            "niss",
            "insz",
            "rrn",
            "iban");
    private static final List<String> ELSEWHERE = List.of("org.openplp.", "java.", "javax.", "jakarta.");

    private PersonalDataNames() {}

    /**
     * Whether an access reads something personal from an object of the host. An accessor that answers yes or no, such
     * as {@code hasEmail}, does not.
     */
    static boolean isReadBy(AccessTarget target) {
        String owner = target.getOwner().getName();
        return ELSEWHERE.stream().noneMatch(owner::startsWith)
                && NAMES.contains(property(target.getName()))
                && isValueGivenBy(target);
    }

    private static boolean isValueGivenBy(AccessTarget target) {
        JavaClass type;
        if (target instanceof FieldAccessTarget field) {
            type = field.getRawType();
        } else if (target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty()) {
            type = unit.getRawReturnType();
        } else {
            return false;
        }
        return !Set.of("void", "boolean", "java.lang.Boolean").contains(type.getName()) && !RecordUse.isOurs(type);
    }

    private static String property(String accessor) {
        String name = accessor.startsWith("get") ? accessor.substring(3) : accessor;
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
