package org.openplp.rules.bad;

import jakarta.validation.constraints.NotBlank;

/** A rule that says again what a record must be. */
public record HasAConstraint(@NotBlank String id) {}
