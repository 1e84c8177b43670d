package org.openplp.core.bad;

/** Public, and open to anybody by accident. */
public class MayBeExtended {}
