/**
 * Registration matters as both networks understand them: which matters there are, what is filled in for each, and the
 * checks that are made before submission and again before approval.
 */
package org.hongdun.kernel.registration;
