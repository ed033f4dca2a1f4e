package org.hongdun.platform.codelist;

import java.util.Map;

/** Names of codes, in the order of the codes. Public knowledge: no permission, no audit. Read once per server start. */
public interface CodeLists {

    /** Enterprise types (企业类型代码) to their Chinese names. */
    Map<String, String> enterpriseTypes();

    /**
     * Sections of the industry classification (GB/T 4754).
     *
     * @param edition 2002 or 2017; empty for others
     */
    Map<String, CodeName> industrySections(int edition);

    /** Administrative divisions of the city, abolished ones included; the name is the last one the code had. */
    Map<String, CodeName> divisions();

    /** Districts of the city that there are today. */
    Map<String, CodeName> districts();
}
