/** XML of the contracts between systems, written and read without DTD and without entities. */
package org.hongdun.kernel.xml;
