/** What the register lets everyone know about a market subject, and the document in which the portal's copy learns it. */
package org.hongdun.kernel.publicsubject;
