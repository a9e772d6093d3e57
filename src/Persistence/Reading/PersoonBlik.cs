namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>With whose eyes a case is looked at, when it is somebody of the family: over whom he may see, and what is kept from him.</summary>
internal sealed class PersoonBlik
{
    private readonly List<Kept> _kept;
    private readonly IReadOnlyList<PersoonId> _ooit;
    private readonly HashSet<string> _verborgenWoorden;
    private readonly HashSet<string> _bekendeWoorden;
    private readonly string _familienaam;

    private PersoonBlik(Lid kijker, IReadOnlyCollection<PersoonId> magZienOver, IReadOnlyCollection<Lid> leden, List<Kept> kept)
    {
        Kijker = kijker.Id;
        _ooit = [kijker.Id, .. kijker.Opgegaan];
        Naam = kijker.Naam.Volledig;
        IsVanGezin = kijker.Rol != GezinsRol.Netwerk;
        // What was written under an entry that was joined with this person is about him: copies that don't change keep its key.
        var opgegaan = leden.ToDictionary(l => l.Id, l => l.Opgegaan);
        MagZienOver = [.. magZienOver.SelectMany(p => opgegaan[p].Prepend(p))];
        _kept = kept;
        _familienaam = kijker.Naam.Familienaam;
        VerborgenPersonen = [.. kept.Where(k => k.Wat == Afgeschermd.Persoon && k.Persoon is not null).Select(k => k.Persoon!.Value).SelectMany(p => opgegaan.GetValueOrDefault(p, []).Prepend(p))];
        var namen = leden.ToLookup(l => VerborgenPersonen.Contains(l.Id), l => Woorden($"{l.Naam.Roepnaam} {l.Naam.Achternaam}"));
        _bekendeWoorden = [.. namen[false].SelectMany(w => w)];
        _verborgenWoorden = [.. namen[true].SelectMany(w => w).Except(_bekendeWoorden)];
    }

    public PersoonId Kijker { get; }

    /// <summary>"Sanne de Vries".</summary>
    public string Naam { get; }

    /// <summary>False for a neighbour or an aunt: of the network, not of the family.</summary>
    public bool IsVanGezin { get; }

    public IReadOnlyCollection<PersoonId> MagZienOver { get; }

    public IReadOnlyCollection<PersoonId> VerborgenPersonen { get; }

    /// <summary>Whether a person or an address of this family is kept from the viewer.</summary>
    public bool VerbergtIets => _kept.Any(k => k.Wat is Afgeschermd.Persoon or Afgeschermd.Adres);

    /// <summary>
    /// One query: everybody of the family, who has authority over him and what is kept from each viewer. Null when one of them is not
    /// of the family.
    /// </summary>
    public static async Task<IReadOnlyList<PersoonBlik>?> OpenAsync(Dossier dossier, IReadOnlyCollection<PersoonId> kijkers, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var (gezag, afschermingen, samengevoegd) = (dossier.Gezag, dossier.AfgeschermdVoor(kijkers), dossier.Samengevoegd);
        var rijen = await (
            from gezin in dossier.Gezin
            from lid in gezin.Leden
            join p in dossier.Personen on lid.PersoonId equals p.Id
            select new
            {
                p.Id,
                p.Naam,
                p.Geboorte,
                lid.Rol,
                lid.Tot,
                MetGezag = gezag.Where(g => g.Kind == p.Id && (g.Van == null || g.Van <= vandaag) && (g.Tot == null || g.Tot >= vandaag))
                    .SelectMany(g => g.Houders).Select(h => h.PersoonId).ToList(),
                Kept = afschermingen.Where(a => a.VoorPersoon == p.Id).Select(a => new Kept(a.Wat, a.Persoon, a.Huishouden, a.Record)).ToList(),
                Opgegaan = samengevoegd.Where(s => s.Blijft == p.Id).Select(s => s.Opgegaan).ToList(),
            }).ToListAsync(cancellationToken);
        if (kijkers.Count == 0 || kijkers.Any(k => rijen.All(r => r.Id != k)))
        {
            return null;
        }

        var kinderen = rijen.Where(r => r.Rol == GezinsRol.Kind).Select(r => r.Id).ToHashSet();
        // Somebody who left and came back stands there twice; what he is now is what he was the last time.
        var rollen = rijen.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.OrderBy(l => l.Tot is null).ThenBy(l => l.Tot).Last().Rol);
        var personen = rijen.DistinctBy(r => r.Id).ToList();
        List<PersoonMetGezag> metGezag = [.. personen.Select(p => new PersoonMetGezag(p.Id, p.Geboorte, kinderen.Contains(p.Id), [.. p.MetGezag.Distinct()]))];
        List<Lid> leden = [.. personen.Select(p => new Lid(p.Id, p.Naam, rollen[p.Id], p.Opgegaan))];
        return
        [
            .. kijkers.Distinct().Select(kijker => new PersoonBlik(
                leden.Single(l => l.Id == kijker), [.. Kijkrecht.Samen(kijker, kijkers, metGezag, vandaag)], leden, personen.Single(p => p.Id == kijker).Kept)),
        ];
    }

    public bool Verbergt(Afgeschermd wat, PersoonId? persoon, HuishoudenId? huishouden) =>
        _kept.Any(k => k.Wat == wat && k.Persoon == persoon && k.Huishouden == huishouden);

    public bool VerbergtIetsVan(PersoonId persoon) => _kept.Any(k => k.Persoon == persoon);

    /// <summary>Whether a text names somebody who is kept from the viewer; a name that others of the family share does not count.</summary>
    public bool NoemtVerborgene(string? tekst) => _verborgenWoorden.Count > 0 && Woorden(tekst).Any(IsVerborgen);

    /// <summary>The name itself, or with the s of what is his ("Deniz' fiets", "Radbouds fiets").</summary>
    private bool IsVerborgen(string woord) => _verborgenWoorden.Contains(woord)
        || (woord.EndsWith('s') && !_bekendeWoorden.Contains(woord) && _verborgenWoorden.Contains(woord[..^1]));

    /// <summary>As <see cref="Zichtfilter"/> does for rows; what is over a person who is kept from the viewer is kept too.</summary>
    public bool Toont(RecordId record, bool voorGezin, IReadOnlyCollection<PersoonId> overWie) =>
        voorGezin
        && ((MagZienOver.Contains(Kijker) && overWie.Any(_ooit.Contains)) || (overWie.Count > 0 && overWie.All(MagZienOver.Contains)))
        && !overWie.Any(VerborgenPersonen.Contains)
        && !_kept.Any(k => k.Record == record);

    /// <summary>
    /// What may stand above a page of the family: whom to call, and nothing about safety. A family named after somebody who is kept
    /// from the viewer carries his own name.
    /// </summary>
    public CasusHoofd Hoofd(CasusHoofd hoofd) => hoofd with
    {
        GezinNaam = NoemtVerborgene(hoofd.GezinNaam) ? _familienaam : hoofd.GezinNaam,
        RegieVanHetGezin = NoemtVerborgene(hoofd.RegieVanHetGezin) ? null : hoofd.RegieVanHetGezin,
        LaatstBekeken = null,
        OpenZorgen = null,
        ZorgOpnieuwOp = null,
    };

    private static string[] Woorden(string? tekst) => Zoeknaam.Vouw(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Lid(PersoonId Id, Persoonsnaam Naam, GezinsRol Rol, IReadOnlyList<PersoonId> Opgegaan);

    private sealed record Kept(Afgeschermd Wat, PersoonId? Persoon, HuishoudenId? Huishouden, RecordId? Record);
}
