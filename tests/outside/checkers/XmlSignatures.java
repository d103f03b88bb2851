import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.crypto.Data;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.NodeSetData;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Manifest;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Checks the signatures of Word documents with the XML signatures of the JDK alone.
 *
 * <p>What a signature of a package needs beyond XMLDSig is here: names of parts as addresses, and the
 * relationship transform (ISO/IEC 29500-2). Prints one line for each signature, with tabs between:
 * VALID or INVALID, the file, the part that holds the signature, then what does not hold, and the
 * parts that no reference names (each as "uncovered" and its name).
 */
public final class XmlSignatures {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TRANSFORM =
      "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";

  public static void main(String[] files) throws Exception {
    Security.addProvider(new PackageProvider());
    for (String file : files) {
      Map<String, byte[]> parts = read(new File(file));
      for (String name : parts.keySet()) {
        if (name.matches("_xmlsignatures/[^/]+\\.xml")) {
          System.out.println(verdict(file, name, parts));
        }
      }
    }
  }

  private static Map<String, byte[]> read(File file) throws Exception {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file)) {
      for (ZipEntry entry : (Iterable<ZipEntry>) () -> zip.stream().map(e -> (ZipEntry) e).iterator()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  private static String verdict(String file, String name, Map<String, byte[]> parts) {
    List<String> told = new ArrayList<>();
    boolean valid;
    try {
      valid = new Signature(parts).validate(parts.get(name), told);
    } catch (Exception error) { // whatever is wrong with a file is an answer about that file
      valid = false;
      told.add(error.toString().replaceAll("\\s+", " "));
    }
    String line = String.join("\t", valid ? "VALID" : "INVALID", file, name);
    return told.isEmpty() ? line : line + "\t" + String.join("\t", told);
  }

  private static DocumentBuilder builder() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder();
  }

  /** One signature, and what it refers to. */
  private static final class Signature {
    private final Map<String, byte[]> parts;
    private final Set<String> covered = new HashSet<>();
    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");

    Signature(Map<String, byte[]> parts) {
      this.parts = parts;
    }

    boolean validate(byte[] xml, List<String> told) throws Exception {
      Document document = builder().parse(new ByteArrayInputStream(xml));
      DOMValidateContext context =
          new DOMValidateContext(new CarriedCertificate(), document.getDocumentElement());
      NodeList all = document.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        if (((Element) all.item(i)).hasAttribute("Id")) {
          context.setIdAttributeNS((Element) all.item(i), null, "Id");
        }
      }
      context.setProperty("org.jcp.xml.dsig.validateManifests", Boolean.TRUE);
      // Its limit of thirty references is lower than the number of a letter's parts.
      context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
      context.setURIDereferencer(dereferencer());
      XMLSignature signature = factory.unmarshalXMLSignature(context);
      boolean valid = signature.validate(context);
      if (!signature.getSignatureValue().validate(context)) {
        told.add("signature value");
      }
      for (Reference reference : references(signature)) {
        if (!reference.validate(context)) {
          valid = false;
          told.add(reference.getURI());
        }
      }
      Set<String> uncovered = new TreeSet<>(parts.keySet());
      uncovered.removeAll(covered);
      uncovered.forEach(part -> told.add("uncovered " + part));
      return valid;
    }

    private static List<Reference> references(XMLSignature signature) {
      List<Reference> found = new ArrayList<>(signature.getSignedInfo().getReferences());
      for (XMLObject object : signature.getObjects()) {
        for (XMLStructure content : object.getContent()) {
          if (content instanceof Manifest) {
            found.addAll(((Manifest) content).getReferences());
          }
        }
      }
      return found;
    }

    /** Finds parts by name ("/word/document.xml?ContentType=…"), and the rest as XMLDSig does. */
    private URIDereferencer dereferencer() {
      URIDereferencer usual = factory.getURIDereferencer();
      return (reference, context) -> {
        String uri = reference.getURI();
        if (uri == null || !uri.startsWith("/")) {
          return usual.dereference(reference, context);
        }
        String name = uri.substring(1).split("\\?", 2)[0];
        name = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (!parts.containsKey(name)) {
          throw new URIReferenceException("there is no part " + name);
        }
        covered.add(name);
        return new OctetStreamData(new ByteArrayInputStream(parts.get(name)));
      };
    }
  }

  /** The key of the first certificate that comes along: whose it is, this checker does not ask. */
  private static final class CarriedCertificate extends KeySelector {
    @Override
    public KeySelectorResult select(
        javax.xml.crypto.dsig.keyinfo.KeyInfo info,
        Purpose purpose,
        javax.xml.crypto.AlgorithmMethod method,
        XMLCryptoContext context)
        throws KeySelectorException {
      for (XMLStructure each : info.getContent()) {
        if (each instanceof X509Data) {
          for (Object held : ((X509Data) each).getContent()) {
            if (held instanceof X509Certificate) {
              return ((X509Certificate) held)::getPublicKey;
            }
          }
        }
      }
      throw new KeySelectorException("no certificate comes along");
    }
  }

  /** Offers the relationship transform to the JDK. */
  public static final class PackageProvider extends Provider {
    public PackageProvider() {
      super("Packages", "1", "Transforms of ISO/IEC 29500-2");
      put("TransformService." + TRANSFORM, RelationshipTransform.class.getName());
      put("TransformService." + TRANSFORM + " MechanismType", "DOM");
    }
  }

  /** Keeps the named relationships, in the order of their ids (ISO/IEC 29500-2, 10.5.8). */
  public static final class RelationshipTransform extends TransformService {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    @Override
    public void init(TransformParameterSpec parameters) {}

    @Override
    public void init(XMLStructure parent, XMLCryptoContext context) {
      Node transform = ((DOMStructure) parent).getNode();
      for (Node node = transform.getFirstChild(); node != null; node = node.getNextSibling()) {
        if ("RelationshipReference".equals(node.getLocalName())) {
          ids.add(((Element) node).getAttribute("SourceId"));
        } else if ("RelationshipsGroupReference".equals(node.getLocalName())) {
          types.add(((Element) node).getAttribute("SourceType"));
        }
      }
    }

    @Override
    public void marshalParams(XMLStructure parent, XMLCryptoContext context) {}

    @Override
    public AlgorithmParameterSpec getParameterSpec() {
      return null;
    }

    @Override
    public boolean isFeatureSupported(String feature) {
      return false;
    }

    @Override
    public Data transform(Data data, XMLCryptoContext context, OutputStream out)
        throws TransformException {
      return transform(data, context);
    }

    @Override
    public Data transform(Data data, XMLCryptoContext context) throws TransformException {
      try {
        Document read = builder().parse(((OctetStreamData) data).getOctetStream());
        List<Node> nodes = new ArrayList<>();
        collect(kept(read), nodes);
        return new Nodes(nodes);
      } catch (Exception error) { // the interface knows this one failure only
        throw new TransformException(error);
      }
    }

    private Document kept(Document read) throws Exception {
      Map<String, Element> sorted = new TreeMap<>();
      NodeList all = read.getElementsByTagNameNS(RELATIONSHIPS, "Relationship");
      for (int i = 0; i < all.getLength(); i++) {
        Element each = (Element) all.item(i);
        if (ids.contains(each.getAttribute("Id")) || types.contains(each.getAttribute("Type"))) {
          sorted.put(each.getAttribute("Id"), each);
        }
      }
      Document made = builder().newDocument();
      Element root = made.createElementNS(RELATIONSHIPS, "Relationships");
      root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", RELATIONSHIPS);
      made.appendChild(root);
      for (Element each : sorted.values()) {
        Element copy = (Element) made.importNode(each, false);
        if (!copy.hasAttribute("TargetMode")) {
          copy.setAttribute("TargetMode", "Internal");
        }
        root.appendChild(copy);
      }
      return made;
    }

    private static void collect(Node node, List<Node> found) {
      found.add(node);
      NamedNodeMap attributes = node.getAttributes();
      for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
        found.add(attributes.item(i));
      }
      for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
        collect(kid, found);
      }
    }
  }

  private static final class Nodes implements NodeSetData<Node> {
    private final List<Node> nodes;

    Nodes(List<Node> nodes) {
      this.nodes = nodes;
    }

    @Override
    public Iterator<Node> iterator() {
      return nodes.iterator();
    }
  }
}
