/**
 * The yearly report of an enterprise as both networks understand it: its content, the checks made before it is filed and
 * again before it is decided, and the documents in which it crosses the gap.
 */
package org.hongdun.kernel.annualreport;
