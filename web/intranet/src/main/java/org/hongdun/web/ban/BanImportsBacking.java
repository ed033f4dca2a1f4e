package org.hongdun.web.ban;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.hongdun.registry.ban.BanImportRow;
import org.hongdun.registry.ban.BanImports;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;

/** Behind ban/imports.xhtml. */
@Named
@ViewScoped
public class BanImportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BanImports imports;

    @Inject
    private Notices notices;

    private PagedList<BanImportRow> list;
    private transient Part file;
    private String issuingUnit;
    private String paperNo;

    @PostConstruct
    void open() {
        list = new PagedList<>(imports::list);
    }

    public String keep() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.warn("ban_imports.message.warn.noFile");
            return null;
        }
        long id =
                imports.keep(file.getSubmittedFileName(), file.getInputStream().readAllBytes(), issuingUnit, paperNo);
        return "/ban/import.xhtml?faces-redirect=true&id=" + id;
    }

    public String getColumns() {
        return BanImports.COLUMNS;
    }

    public PagedList<BanImportRow> getList() {
        return list;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getIssuingUnit() {
        return issuingUnit;
    }

    public void setIssuingUnit(String issuingUnit) {
        this.issuingUnit = issuingUnit;
    }

    public String getPaperNo() {
        return paperNo;
    }

    public void setPaperNo(String paperNo) {
        this.paperNo = paperNo;
    }
}
