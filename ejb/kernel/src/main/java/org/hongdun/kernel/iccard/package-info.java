/** What the two sides tell each other about enterprise IC cards. */
package org.hongdun.kernel.iccard;
