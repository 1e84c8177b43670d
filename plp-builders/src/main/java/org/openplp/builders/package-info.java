/** Generates the builders of the records of core. */
package org.openplp.builders;
