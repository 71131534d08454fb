/** The judge: compiles a contract's rules, and holds exchanges against them. */
@NullMarked
package dev.rollcall.contract.judge;

import org.jspecify.annotations.NullMarked;
