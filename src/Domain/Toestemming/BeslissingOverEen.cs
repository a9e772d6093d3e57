namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>The rules applied to one person of a question, step by step.</summary>
internal sealed class BeslissingOverEen(Beslisvraag vraag, HandelingRegel handeling, PersoonInVraag over)
{
    private readonly List<Antwoordgever> _nodig = [];
    private readonly List<Medeweter> _anderen = [];
    private readonly List<Uitzoekpunt> _uitzoeken = [];
    private readonly List<string> _regels = [];
    private readonly IReadOnlyList<Leeftijdsklasse> _klassen = WieBeslist.Klassen(over, vraag.Op);
    private GezagOverEen? _gezag;

    private bool IsMinderjarig => _klassen[0] != Leeftijdsklasse.Volwassen;

    /// <summary>Who may be of age already is asked: a measure that may have ended takes nobody's answer away.</summary>
    private bool IsZekerMinderjarig => _klassen[^1] != Leeftijdsklasse.Volwassen;

    private bool IsOngeboren => over.Geboorte is Geboorte.Ongeboren;

    public Beslissing Bepaal()
    {
        var gevolg = handeling.Gevolg;
        if (over.IsOverleden)
        {
            _uitzoeken.Add(new("overleden", over.Id, HoudtTegen: true));
            return Klaar(gevolg is Gevolg.NietNodig ? gevolg : Gevolg.Nodig);
        }

        if (_klassen.Count > 1)
        {
            _regels.Add("leeftijd-onzeker");
        }

        if (IsOngeboren)
        {
            _regels.Add("ongeboren");
        }

        Vragen();
        gevolg = NaMaatregel(gevolg);
        if (handeling.Regel is { } regel)
        {
            _regels.Add(regel);
        }

        switch (gevolg)
        {
            case Gevolg.NietNodig:
                AllenVertellen();
                break;
            case Gevolg.Spoed:
                MetSpoed();
                gevolg = _nodig.Count > 0 ? Gevolg.Nodig : Gevolg.NietNodig;
                break;
            case Gevolg.Nodig or Gevolg.Gevraagd:
                Volharden();
                break;
        }

        Omheen();
        return Klaar(gevolg);
    }

    /// <summary>Everybody whose answer is asked at one of the ages that he may have.</summary>
    private void Vragen()
    {
        foreach (var klasse in _klassen)
        {
            var rij = Toestemmingsregels.Rij(handeling.Regime, klasse, over.NietInStaat);
            if (rij.Zelf is { } zelf && _nodig.TrueForAll(n => n.Als != Hoedanigheid.Zelf))
            {
                _nodig.Add(new(over.Id, null, Hoedanigheid.Zelf, zelf));
            }

            if (rij.Gezag is { } gezag && _gezag is null)
            {
                _gezag = new(vraag, over.Id);
                _gezag.Vul(gezag, _nodig, _uitzoeken);
            }

            if (rij.Vertegenwoordiger is { } namens)
            {
                Vertegenwoordigd(namens);
            }
        }
    }

    private void Vertegenwoordigd(string regel)
    {
        if (over.Vertegenwoordiger is { Soort: not VertegenwoordigerSoort.OudersMetGezag } namens && (namens.Persoon is not null || namens.Naam is not null))
        {
            _nodig.Add(new(namens.Persoon, namens.Persoon is null ? namens.Naam : null, Hoedanigheid.Vertegenwoordiger, regel, "vertegenwoordiger"));
            return;
        }

        _uitzoeken.Add(new("vertegenwoordiger-onbekend", over.Id, HoudtTegen: true));
    }

    /// <summary>A supervision order leaves authority where it is; what happens within a measure needs no consent.</summary>
    private Gevolg NaMaatregel(Gevolg gevolg)
    {
        var (ots, gesloten, uithuis, voogdij) = Maatregelen();
        if (gevolg is Gevolg.BinnenMaatregel)
        {
            _regels.Add(gesloten ? "hulp-gesloten" : ots || uithuis || voogdij ? "hulp-in-maatregel" : "geen-maatregel");
            return IsZekerMinderjarig && (gesloten || ots || uithuis || voogdij) ? Gevolg.NietNodig : Gevolg.Nodig;
        }

        if (gevolg is Gevolg.VoorOndertoezichtstelling)
        {
            _regels.Add(ots ? "inlichtingen-ots" : "geen-ots");
            return IsZekerMinderjarig && ots ? Gevolg.NietNodig : Gevolg.Nodig;
        }

        if (ots && gevolg is not Gevolg.NietNodig)
        {
            _regels.Add("ots-toestemming-blijft");
        }

        if ((uithuis || gesloten) && gevolg is not Gevolg.NietNodig)
        {
            _regels.Add("uithuisplaatsing-toestemming-blijft");
            _uitzoeken.Add(new("deel-gezag-bij-instelling", over.Id, HoudtTegen: false));
        }

        return gevolg;
    }

    private (bool Ots, bool Gesloten, bool Uithuis, bool Voogdij) Maatregelen()
    {
        var (ots, gesloten, uithuis, voogdij) = (false, false, false, false);
        foreach (var maatregel in vraag.Maatregelen)
        {
            // From 18 no measure of child protection is left.
            if (maatregel.Kind == over.Id && IsMinderjarig)
            {
                ots |= maatregel.Soort is MaatregelSoort.Ondertoezichtstelling or MaatregelSoort.VoorlopigeOndertoezichtstelling;
                gesloten |= maatregel.Soort is MaatregelSoort.MachtigingGeslotenPlaatsing;
                uithuis |= maatregel.Soort is MaatregelSoort.MachtigingUithuisplaatsing;
                voogdij |= GezagOverEen.IsVoogdij(maatregel.Soort);
            }
        }

        return (ots, gesloten, uithuis, voogdij);
    }

    private void AllenVertellen()
    {
        foreach (var wie in _nodig)
        {
            _anderen.Add(new(wie.Persoon, wie.Instelling, Vertelwijze.Vertellen, wie.Als is Hoedanigheid.Zelf ? "zelf-informeren" : "gezag-informeren"));
        }

        _nodig.Clear();
    }

    /// <summary>The youth of 12 and over decides himself also now; those who decide for him are told (Jeugdwet 7.3.4 lid 2, 7.3.16 lid 1).</summary>
    private void MetSpoed()
    {
        foreach (var wie in _nodig.Where(n => n.Als is not Hoedanigheid.Zelf))
        {
            _anderen.Add(new(wie.Persoon, wie.Instelling, Vertelwijze.Vertellen, "gezag-informeren"));
        }

        _regels.Add(_klassen[^1] is Leeftijdsklasse.OnderTwaalf ? "spoed-onder-12" : "spoed-zonder-gezag");
        _nodig.RemoveAll(n => n.Als is not Hoedanigheid.Zelf);
        _uitzoeken.Clear();
    }

    /// <summary>Only when he is certainly 12–15 and can weigh it: the authority's no then does not stop it. Not for the use of data (UAVG 5).</summary>
    private void Volharden()
    {
        if (!over.Volhardt || over.NietInStaat || handeling.Regime is Regime.Gegevens || _klassen is not [Leeftijdsklasse.TwaalfTotZestien])
        {
            return;
        }

        foreach (var wie in _nodig.Where(n => n.Als is not Hoedanigheid.Zelf))
        {
            _anderen.Add(new(wie.Persoon, wie.Instelling, Vertelwijze.Vertellen, "gezag-informeren"));
        }

        _nodig.RemoveAll(n => n.Als is not Hoedanigheid.Zelf);
        _uitzoeken.RemoveAll(u => u.HoudtTegen);
        _regels.Add("volhardt");
    }

    /// <summary>Who stands around it: the child itself, parents without a say, the institution of a supervision order.</summary>
    private void Omheen()
    {
        if (!IsOngeboren && _nodig.TrueForAll(n => n.Persoon != over.Id) && _anderen.TrueForAll(a => a.Persoon != over.Id))
        {
            _anderen.Add(new(over.Id, null, Vertelwijze.Meenemen, over.NietInStaat && _klassen[^1] != Leeftijdsklasse.OnderTwaalf ? "zelf-betrekken" : "kind-meenemen"));
        }

        if (IsMinderjarig)
        {
            foreach (var ouder in over.Ouders)
            {
                Ouder(ouder);
            }

            if (Maatregelen().Ots && handeling.Voor is not ToestemmingVoor.InlichtingenAanGi)
            {
                _anderen.Add(new(null, Instelling(), Vertelwijze.Vertellen, "gi-informeren"));
            }
        }
    }

    private void Ouder(PersoonId ouder)
    {
        if (ouder == over.Id || Telt(ouder) || WieBeslist.Zoek(vraag, ouder) is { IsOverleden: true })
        {
            return;
        }

        if (_klassen is [Leeftijdsklasse.ZestienOfZeventien] && !over.NietInStaat)
        {
            _anderen.Add(new(ouder, null, Vertelwijze.AlleenMetInstemming, "ouders-van-16-plus"));
        }
        else
        {
            _anderen.Add(new(ouder, null, Vertelwijze.OpVerzoek, "ouder-zonder-gezag"));
        }
    }

    private bool Telt(PersoonId wie) => _nodig.Exists(n => n.Persoon == wie) || _anderen.Exists(a => a.Persoon == wie);

    private string Instelling() => vraag.Maatregelen.FirstOrDefault(m => m.Kind == over.Id && m.Instelling is not null)?.Instelling ?? GezagOverEen.Onbekend;

    private Beslissing Klaar(Gevolg gevolg) => new(over.Id, gevolg, _nodig, _anderen, gevolg is Gevolg.NietNodig ? [.. _uitzoeken.Where(u => !u.HoudtTegen)] : _uitzoeken) { Regels = _regels };
}
