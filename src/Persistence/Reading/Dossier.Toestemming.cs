namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>Consent: whose answer is needed, what was asked, and the gate for whoever wants to share.</summary>
public sealed partial class Dossier
{
    /// <summary>Everybody of the family with what the rules of consent look at today. One query.</summary>
    public async Task<Kring> KringAsync(CancellationToken cancellationToken)
    {
        var dag = _kalender.Vandaag;
        var (gezag, relaties, staf, maatregelen) = (Gezag, Relaties, MedewerkerNamen, LopendeMaatregelen(dag));
        var (besluiten, uitleg) = (GezinsRecords<NietInStaatBesluit>(), GezinsRecords<Geheimhoudingsuitleg>());
        var rijen = await Gezin.Kaarten(Personen).Select(k => new
        {
            Kaart = k,
            Ouders = relaties.Where(r => r.Naar == k.Id && (r.Soort == RelatieSoort.Ouder || r.Soort == RelatieSoort.Adoptieouder)).Select(r => r.Van).ToList(),
            VanOuders = relaties.Where(r => r.Van == k.Id && (r.Soort == RelatieSoort.Kind || r.Soort == RelatieSoort.Adoptiekind)).Select(r => r.Naar).ToList(),
            Gezag = gezag.Where(g => g.Kind == k.Id && (g.Van == null || g.Van <= dag) && (g.Tot == null || g.Tot >= dag))
                .Select(g => new { g.Soort, g.AndereHouder, g.InOnderzoek, Houders = g.Houders.Select(h => h.PersoonId).ToList() }).ToList(),
            Maatregelen = maatregelen.Where(m => m.Kind == k.Id).Select(m => new { m.Soort, m.Uitvoerder }).ToList(),
            NietInStaat = besluiten.Where(b => b.Persoon == k.Id)
                .Select(b => new NietInStaatKaart
                {
                    Id = b.Id,
                    Regime = b.Regime,
                    TerZake = b.TerZake,
                    Reden = b.Reden,
                    Door = staf.Where(s => s.Id == b.Schrijver).Select(s => s.Naam).First(),
                    OverlegdMet = staf.Where(s => s.Id == b.OverlegdMet).Select(s => s.Naam).First(),
                    Op = b.Op,
                    HerzienOp = b.HerzienOp,
                    Soort = b.VertegenwoordigerSoort,
                    Persoon = b.VertegenwoordigerPersoon,
                    Naam = b.VertegenwoordigerNaam,
                    BeeindigdOp = b.BeeindigdOp,
                    RedenEinde = b.RedenEinde,
                    Version = b.Version,
                }).ToList(),
            Uitleg = uitleg.SelectMany(u => u.OverWie, (u, o) => new { Wie = o.PersoonId, u.Op, u.Door, u.Toelichting }).Where(u => u.Wie == k.Id)
                .Select(u => new UitlegKaart(u.Op, staf.Where(s => s.Id == u.Door).Select(s => s.Naam).First(), u.Toelichting)).ToList(),
        }).AsSingleQuery().ToListAsync(cancellationToken);
        var bij = rijen.DistinctBy(r => r.Kaart.Id).ToDictionary(r => r.Kaart.Id);
        return new(dag,
        [
            .. PersoonKaarten.Geordend(rijen.Select(r => r.Kaart)).Select(k => new KringPersoon(k)
            {
                Ouders = [.. bij[k.Id].Ouders.Union(bij[k.Id].VanOuders)],
                Gezag = [.. bij[k.Id].Gezag.Select(g => new GezagOpDag(k.Id, g.Soort, g.Houders, g.AndereHouder, g.InOnderzoek))],
                Maatregelen = [.. bij[k.Id].Maatregelen.Select(m => new MaatregelOpDag(k.Id, m.Soort, m.Uitvoerder))],
                NietInStaat = [.. bij[k.Id].NietInStaat.OrderByDescending(b => b.Op).ThenByDescending(b => b.Id.Value)],
                Uitgelegd = [.. bij[k.Id].Uitleg.OrderByDescending(u => u.Op)],
            }),
        ]);
    }

    /// <summary>The questions about consent that the viewer may see, with their answers and names; the last one first. One query.</summary>
    public async Task<IReadOnlyList<ToestemmingKaart>> ToestemmingKaartenAsync(CancellationToken cancellationToken, RecordId? alleen = null)
    {
        var (staf, personen, organisaties) = (MedewerkerNamen, PersoonNamen, Organisaties);
        var vragen = GezinsRecords<Toestemmingsvraag>();
        if (alleen is { } id)
        {
            vragen = vragen.Where(v => v.Id == id);
        }

        var kaarten = await vragen.OrderByDescending(v => v.Id).Select(v => new ToestemmingKaart
        {
            Id = v.Id,
            Voor = v.Voor,
            Organisatie = v.Organisatie,
            Medewerker = v.Medewerker,
            AanPersoon = v.AanPersoon,
            AanNaam = v.AanNaam,
            OrganisatieNaam = organisaties.Where(o => o.Id == v.Organisatie).Select(o => o.Naam).FirstOrDefault(),
            MedewerkerNaam = staf.Where(s => s.Id == v.Medewerker).Select(s => s.Naam).FirstOrDefault(),
            PersoonNaam = personen.Where(p => p.Id == v.AanPersoon).Select(p => p.Kort).FirstOrDefault(),
            Doel = v.Doel,
            Inhoud = v.Inhoud,
            GevraagdOp = v.GevraagdOp,
            GevraagdDoor = staf.Where(s => s.Id == v.Schrijver).Select(s => s.Naam).First(),
            Van = v.Van,
            Tot = v.Tot,
            ZichtbaarVoor = v.ZichtbaarVoor,
            Version = v.Version,
            OverWie = v.OverWie.Select(o => o.PersoonId).ToList(),
            Antwoorden = v.Antwoorden.OrderBy(a => a.Id).Select(a => new AntwoordKaart
            {
                Id = a.Id,
                Over = a.Over,
                Persoon = a.Persoon,
                Instelling = a.Instelling,
                Als = a.Als,
                Gevolg = a.Gevolg,
                Regel = a.Regel,
                Grond = a.Grond,
                Artikel = a.Artikel,
                Uitkomst = a.Uitkomst,
                Wijze = a.Wijze,
                Op = a.Op,
                Volhardt = a.Volhardt,
            }).ToList(),
            Momenten = v.Momenten.OrderBy(m => m.Id)
                .Select(m => new MomentKaart(m.Antwoord, m.Soort, m.Op, staf.Where(s => s.Id == m.Door).Select(s => s.Naam).First(), m.Tekst, m.Poging)).ToList(),
        }).AsSingleQuery().ToListAsync(cancellationToken);
        return [.. kaarten.Where(k => IsBlik is false || !VerbergtIemandVan(k)).Select(Getoond)];
    }

    /// <summary>
    /// May this be shared with this receiver now, about these persons? The gate that a sharing passes (R0-029, R0-030, R4-108). An act
    /// for which no consent is needed passes; so does what may be presumed, as long as nobody said no.
    /// </summary>
    /// <param name="vraag">The question about this one sharing; null looks at all for this act and receiver.</param>
    public async Task<Deeloordeel> MagDelenAsync(
        ToestemmingVoor voor, Ontvanger ontvanger, IReadOnlyList<PersoonId> overWie, CancellationToken cancellationToken, RecordId? vraag = null)
    {
        var kring = await KringAsync(cancellationToken);
        var kaarten = await ToestemmingKaartenAsync(cancellationToken, vraag);
        return Deelpoort.Bepaal(
            kring.Bepaal(voor, overWie),
            [.. kaarten.Where(k => k.Voor == voor && k.Ontvanger.Is(ontvanger)).Select(k => k.VoorPoort())]);
    }

    /// <summary>The questions of today in which somebody refused or took back consent for an exchange: then parties may be missing from a list (R1-110).</summary>
    private IQueryable<Toestemmingsvraag> Geweigerd
    {
        get
        {
            var dag = _kalender.Vandaag;
            return GezinsRecords<Toestemmingsvraag>().Where(
                v => v.Tot >= dag && (v.Organisatie != null || v.Medewerker != null || v.AanNaam != null || v.AanPersoon != null)
                    && v.Antwoorden.Any(a => a.Uitkomst == AntwoordUitkomst.Geweigerd || a.Uitkomst == AntwoordUitkomst.Ingetrokken));
        }
    }

    private bool VerbergtIemandVan(ToestemmingKaart kaart) => kaart.Antwoorden.Any(a => a.Persoon is { } p && VerbergtPersoon(p));

    /// <summary>With the eyes of the family without free text that names who is kept from the viewer.</summary>
    private ToestemmingKaart Getoond(ToestemmingKaart kaart) => IsBlik
        ? kaart with
        {
            AanNaam = Tekst(kaart.AanNaam),
            Doel = Tekst(kaart.Doel) ?? "",
            Inhoud = Tekst(kaart.Inhoud),
            Momenten = [.. kaart.Momenten.Where(m => Eigen(kaart, m)).Select(m => m with { Tekst = Tekst(m.Tekst), Poging = Tekst(m.Poging) })],
        }
        : kaart;

    /// <summary>What one parent said to the worker is not for the other (K19).</summary>
    private bool Eigen(ToestemmingKaart kaart, MomentKaart moment) =>
        kaart.Antwoorden.Any(a => a.Id == moment.Antwoord && a.Persoon is { } p && _blikken.All(b => b.Kijker == p));
}
