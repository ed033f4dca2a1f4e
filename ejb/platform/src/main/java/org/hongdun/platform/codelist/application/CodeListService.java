package org.hongdun.platform.codelist.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.platform.codelist.persistence.CodeRows;

@ApplicationScoped
public class CodeListService implements CodeLists {

    @Inject
    private CodeRows rows;

    private final Map<String, Map<String, String>> types = new ConcurrentHashMap<>();
    private final Map<String, Map<String, CodeName>> names = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> enterpriseTypes() {
        return types.computeIfAbsent("types", key -> Collections.unmodifiableMap(rows.enterpriseTypes()));
    }

    @Override
    public Map<String, CodeName> industrySections(int edition) {
        return names.computeIfAbsent(
                "industry" + edition, key -> Collections.unmodifiableMap(rows.industrySections(edition)));
    }

    @Override
    public Map<String, CodeName> divisions() {
        return names.computeIfAbsent("divisions", key -> Collections.unmodifiableMap(rows.divisions()));
    }

    @Override
    public Map<String, CodeName> districts() {
        return names.computeIfAbsent("districts", key -> Collections.unmodifiableMap(rows.districts()));
    }
}
