import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Asks veraPDF of each file whether it is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
 *
 * <p>Prints one line for each file and profile, with tabs between: PASS or FAIL, the profile, the
 * file; for FAIL the rules that are broken follow. The exit code is 0 if all could be looked at.
 */
public final class VeraPdf {
  private enum Profile {
    A3A("3a", "PDFA-3A"),
    UA1("ua1", "PDFUA-1");

    private final String flavour;
    private final String resource;

    Profile(String flavour, String resource) {
      this.flavour = flavour;
      this.resource = "/org/verapdf/pdfa/validation/" + resource + ".xml";
    }

    private ValidationProfile rules() throws Exception {
      try (InputStream stream = VeraPdf.class.getResourceAsStream(resource)) {
        return Profiles.profileFromXml(stream);
      }
    }
  }

  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      for (Profile profile : Profile.values()) {
        System.out.println(verdict(new File(file), profile));
      }
    }
  }

  private static String verdict(File file, Profile profile) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile.flavour);
    try (InputStream stream = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour)) {
      PDFAValidator validator = ValidatorFactory.createValidator(profile.rules(), false);
      ValidationResult result = validator.validate(parser);
      String word = result.isCompliant() ? "PASS" : "FAIL";
      return String.join("\t", word, profile.flavour, file.getPath()) + broken(result);
    }
  }

  private static String broken(ValidationResult result) {
    Set<String> rules = new LinkedHashSet<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        rules.add("\t" + rule + " " + assertion.getMessage().replaceAll("\\s+", " "));
      }
    }
    return String.join("", rules);
  }
}
