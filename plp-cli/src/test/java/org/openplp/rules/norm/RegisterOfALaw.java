package org.openplp.rules.norm;

import org.openplp.law.Law;

/** The register of a law that is not the one of this release. */
public final class RegisterOfALaw {
    private RegisterOfALaw() {}

    public static Register of(Law law) {
        return Register.of(new CountryLaw(law));
    }
}
