/** XML by the {@code xml} keywords of a contract's schemas, both ways. */
@NullMarked
package dev.rollcall.contract.xml;

import org.jspecify.annotations.NullMarked;
