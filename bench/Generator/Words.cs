namespace Eenlijn.Generator;

/// <summary>Made-up names and sentences to build families from.</summary>
internal static class Words
{
    public static readonly string[] Girls =
    [
        "Sanne", "Noor", "Fatima", "Lotte", "Yara", "Elif", "Maud", "Zoë", "Aaliyah", "Femke", "Jasmijn", "Nina", "Hanna", "Imane", "Roos", "Chloé", "Selma",
        "Iris", "Amira", "Tess", "Vera", "Naomi", "Merel", "Sofie", "Dewi",
    ];

    public static readonly string[] Boys =
    [
        "Daan", "Mohamed", "Sem", "Yusuf", "Bram", "Levi", "Ömer", "Thijs", "Noah", "Jayden", "Ties", "Bilal", "Luuk", "Rayan", "Finn", "José", "Gijs", "Adam",
        "Milan", "Kacper", "Jelle", "Omar", "Stijn", "André", "Koen",
    ];

    public static readonly (string? Prefix, string Name)[] Families =
    [
        ("de", "Vries"), (null, "Aydın"), ("van den", "Berg"), (null, "Jansen"), ("el", "Amrani"), (null, "Bakker"), ("van", "Dijk"), (null, "Yılmaz"), (null, "Visser"),
        ("de", "Boer"), (null, "Kaya"), (null, "Mulder"), ("van der", "Meer"), (null, "Hofstra"), (null, "Özdemir"), ("van 't", "Veer"), (null, "Pinas"), (null, "Kowalski"),
        (null, "Martina"), ("ter", "Horst"), (null, "Tesfaye"), (null, "Dijkstra"), ("van de", "Ven"), (null, "Bouzid"), (null, "Smit"), (null, "Peeters"), (null, "Nguyen"),
        ("de", "Groot"), (null, "Haddad"), (null, "Schouten"), ("van", "Leeuwen"), (null, "Ferreira"), (null, "Brouwer"), (null, "Sánchez"), (null, "Postma"), (null, "Kuiper"),
    ];

    public static readonly string[] Streets = ["Dorpsstraat", "Lindelaan", "Kerkweg", "Havenkade", "Molenpad", "Beukenhof", "Stationsplein", "Kastanjelaan"];

    public static readonly string[] Areas = ["Noord", "Oost", "Zuid", "West", "Centrum", "De Linde", "Het Veld", "Rivierenbuurt"];

    public static readonly string[] Sentences =
    [
        "We spraken over de ochtenden: wie maakt wie wakker, en wat doet school als het later wordt.",
        "Het slapen gaat beter sinds de telefoon beneden ligt.",
        "Moeder is moe en wil weten wie er in de vakantie kan bijspringen.",
        "Oma haalt op woensdag op; dat geeft lucht.",
        "Vader wil vaker bij de gesprekken op school zijn en vroeg om een ander tijdstip.",
        "Afgesproken dat het hele gezin volgende keer meepraat over wat er al gelukt is.",
        "De rekeningen liggen nu op één stapel; de eerste is betaald.",
        "De mentor ziet dat het in de klas rustiger is.",
    ];

    public static readonly string[] Goals = ["Rustig naar school", "Samen eten zonder ruzie", "Geld op orde", "Weer op tijd slapen", "Papa en mama overleggen"];

    public static readonly string[] OwnWords =
    [
        "Ik wil dat het 's ochtends niet meer schreeuwen is.", "Dat we aan tafel gewoon praten.", "Niet meer bang zijn voor de brievenbus.", "Slapen zonder piekeren.",
        "Dat ze het samen zeggen en ik niet hoef te kiezen.",
    ];

    public static readonly string[] Actions = ["Elke avond de tas klaarzetten", "Bellen met de mentor", "Op woensdag eten bij oma", "Met de budgetcoach de post openen", "Samen het rooster maken"];

    public static readonly string[] Parts = ["Voor het hele gezin", "Bij moeder", "Bij vader"];

    public static readonly string[] Partners = ["intern begeleider", "jeugdarts", "wijkagent", "maatschappelijk werker"];

    public static string Text(Randomness random, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => random.Of(Sentences)));
}
