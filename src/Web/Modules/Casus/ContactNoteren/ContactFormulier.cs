namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What noting and changing a contact share: with whom it can have been.</summary>
public abstract class ContactFormulier : GezinsFormulier
{
    public override CasusTab Tab => CasusTab.Contacten;

    public IReadOnlyList<BetrokkenKaart> Betrokkenen { get; private set; } = [];

    /// <summary>Two go to the first talk, and nobody of the team has seen this family yet (R3-083).</summary>
    public bool TweeAfgesproken { get; protected set; }

    /// <summary>What the organisation says of it.</summary>
    public string? WaaromTwee { get; protected set; }

    public IReadOnlyList<SelectListItem> Collegas { get; protected set; } = [];

    /// <summary>The family first, then who is involved; the one who writes is not spoken with.</summary>
    public IEnumerable<SelectListItem> MetWie => Personen.Concat(Betrokkenen
        .Where(b => b.Tot is null && b.Persoon is null && b.Medewerker != Dossier.Medewerker)
        .Select(b => new SelectListItem($"{b.Naam} ({b.Rol})", b.Id.Value.ToString())));

    /// <summary>The name behind an id of somebody of the family or of an involvement.</summary>
    public override string NaamVan(Guid id) => Betrokkenen.FirstOrDefault(b => b.Id.Value == id)?.Naam ?? base.NaamVan(id);

    protected async Task LoadKeuzesAsync(ZichtKeuze zicht, CancellationToken ct)
    {
        await LoadGezinAsync(zicht, ct);
        Betrokkenen = await BetrokkenKaart.LijstAsync(Dossier, ct);
    }

    /// <summary>Takes the chosen ids apart; one that belongs to neither becomes an error at the field.</summary>
    protected (List<PersoonId> Personen, List<RecordId> Betrokkenen) KiesMetWie(IEnumerable<Guid> gekozen, string veld)
    {
        var ids = gekozen.Distinct().ToLookup(id => Betrokkenen.Any(b => b.Id.Value == id));
        return (Kies(ids[false], veld), [.. ids[true].Select(RecordId.From)]);
    }

    /// <summary>Messages of the domain at the fields of this form.</summary>
    protected static IEnumerable<DomainError> Velden(IEnumerable<DomainError> errors) =>
        errors.Select(e => e.Veld switch
        {
            "Deelnemers" => e with { Veld = "MetWie" },
            "OverWie" => e with { Veld = "Zicht.OverWie" },
            _ => e,
        });
}
