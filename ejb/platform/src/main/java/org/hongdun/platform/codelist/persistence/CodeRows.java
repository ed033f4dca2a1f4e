package org.hongdun.platform.codelist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.platform.codelist.CodeName;

/** The tables of the code lists; they have no rules, hence no entities. */
@ApplicationScoped
public class CodeRows {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected CodeRows() {}

    CodeRows(EntityManager entities) {
        this.entities = entities;
    }

    public Map<String, String> enterpriseTypes() {
        Map<String, String> names = new LinkedHashMap<>();
        rows("select type_code, type_name, type_name from enterprise_type order by type_code")
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    public Map<String, CodeName> industrySections(int edition) {
        return named("select section_code, section_name, name_en from industry where edition = " + edition
                + " order by section_code");
    }

    public Map<String, CodeName> divisions() {
        return named("select division_code, division_name, name_en from admin_division"
                + " order by division_code, valid_from");
    }

    /** Endings 00 and 01 stand for the city and for its districts together. */
    public Map<String, CodeName> districts() {
        return named("select division_code, division_name, name_en from admin_division where valid_to is null"
                + " and substr(division_code, 5, 2) > '01' order by division_code");
    }

    private Map<String, CodeName> named(String sql) {
        Map<String, CodeName> names = new LinkedHashMap<>();
        rows(sql).forEach(row -> names.put(text(row[0]), new CodeName((String) row[1], (String) row[2])));
        return names;
    }

    /** A column of one character comes back as a Character from some drivers. */
    private static String text(Object column) {
        return String.valueOf(column);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }
}
