package org.hongdun.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.hongdun.web.theme.Part;

/** Stands behind the head of a page whose head goes first. */
@FacesComponent(
        value = "org.hongdun.web.frame.HeadEnd",
        createTag = true,
        tagName = "headend",
        namespace = MenuList.TAGS)
public class HeadEnd extends Part {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        context.getResponseWriter().flush();
        HeadFirst.Answer answer =
                (HeadFirst.Answer) context.getExternalContext().getRequestMap().get(HeadFirst.Answer.class.getName());
        answer.endHead();
    }
}
