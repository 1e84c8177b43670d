package org.openplp.core.bad;

public final class IsInNoLayer {}
