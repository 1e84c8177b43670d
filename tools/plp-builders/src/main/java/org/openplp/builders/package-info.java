/** Generates sources: the builders of the records of core, and the module for Jackson 3. */
package org.openplp.builders;
