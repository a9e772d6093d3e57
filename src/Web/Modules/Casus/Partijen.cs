namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Everybody who can say something of a case: the family, the parties that are or were involved, and the worker himself.</summary>
public sealed record Partijen(IReadOnlyList<PersoonKaart> Gezin, IReadOnlyList<BetrokkenKaart> Betrokkenen, MedewerkerId Ik, DateOnly Vandaag)
{
    private const string Persoon = "persoon:";
    private const string Betrokkene = "betrokkene:";
    private const string Zelf = "ik";

    /// <summary>Those of the family who are asked, and the parties that are involved today; who stands in the network is asked as a party.</summary>
    public IEnumerable<SelectListItem> Items =>
    [
        .. Gezin.Where(IsGezin).Select(p => new SelectListItem(p.Kort, Code(new(p.Id, null)))),
        .. Betrokkenen.Where(b => b.IsBetrokkenOp(Vandaag)).Select(b => new SelectListItem($"{b.Naam} ({b.Rol})", Code(new(null, b.Id)))),
    ];

    /// <summary>The same with the worker's own view, which is not that of the family.</summary>
    public IEnumerable<SelectListItem> VisieItems => Items.Append(new("Ik, als medewerker", Zelf));

    /// <summary>Whom one asks until somebody says otherwise: of the family who is twelve or older, and all parties.</summary>
    public List<string> Voorstel =>
    [
        .. Gezin.Where(p => IsGezin(p) && p.Geboorte.LeeftijdOp(Vandaag) is not { IsZeker: true, Minstens: < 12 }).Select(p => Code(new(p.Id, null))),
        .. Betrokkenen.Where(b => b.IsBetrokkenOp(Vandaag) && b.Medewerker != Ik).Select(b => Code(new(null, b.Id))),
    ];

    public static async Task<Partijen> LeesAsync(Dossier dossier, DateOnly vandaag, CancellationToken ct) =>
        new(await dossier.PersonenKaartenAsync(ct), await BetrokkenKaart.LijstAsync(dossier, ct), dossier.Medewerker, vandaag);

    /// <summary>The party of a code that was sent; null for one that is not of this case.</summary>
    public Regiepartij? Partij(string? code) => Houder(code) is { Medewerker: null } houder ? new(houder.Persoon, houder.Betrokkenheid) : null;

    public Visiehouder? Houder(string? code) => code switch
    {
        Zelf => new(null, null, Ik),
        not null when code.StartsWith(Persoon, StringComparison.Ordinal) && Gezin.FirstOrDefault(p => code.EndsWith(p.Id.Value.ToString(), StringComparison.Ordinal)) is { } p => new(p.Id, null, null),
        not null when code.StartsWith(Betrokkene, StringComparison.Ordinal) && Betrokkenen.FirstOrDefault(b => code.EndsWith(b.Id.Value.ToString(), StringComparison.Ordinal)) is { } b => new(null, b.Id, null),
        _ => null,
    };

    /// <summary>Null for who is kept from the viewer: then nothing of him shows (K17).</summary>
    public string? Naam(PersoonId? persoon, RecordId? betrokkenheid) => persoon is { } id
        ? Gezin.FirstOrDefault(p => p.Id == id)?.Kort
        : Betrokkenen.FirstOrDefault(b => b.Id == betrokkenheid) is { } wie ? $"{wie.Naam} ({wie.Rol})" : null;

    public string NaamVan(string code) => VisieItems.FirstOrDefault(i => i.Value == code)?.Text ?? "iemand anders";

    public static string Code(Regiepartij partij) => partij.Persoon is { } persoon ? $"{Persoon}{persoon.Value}" : $"{Betrokkene}{partij.Betrokkenheid?.Value}";

    private static bool IsGezin(PersoonKaart p) => p is { IsLid: true, IsOverleden: false } && p.Rol != GezinsRol.Netwerk;
}
