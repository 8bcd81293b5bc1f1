package org.focalnet.identity.signin;

import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The way in.
 *
 * @param back where to go afterwards
 * @param governments providers of governments, by the path that leads to each
 * @param failed whether a provider knew the person and we do not
 */
public record SignInPage(String back, String mail, Map<String, String> governments, boolean failed, Problems problems)
        implements View {}
