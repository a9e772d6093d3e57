namespace Eenlijn.Web.Modules.Casus.Verwijzingen;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Reading;

/// <summary>A referral with the names around it.</summary>
public sealed record VerwijzingKaart
{
    public required Guid Id { get; init; }

    public required string Naar { get; init; }

    public string? Contactpersoon { get; init; }

    public string? Telefoon { get; init; }

    public required string Waarvoor { get; init; }

    public required DateOnly VerwezenOp { get; init; }

    public DateOnly? VerwachteStart { get; init; }

    public string? Overbrugging { get; init; }

    public required string Contacthouder { get; init; }

    public DateOnly? ContactOp { get; init; }

    public required VerwijsStatus Status { get; init; }

    public IReadOnlyList<StapKaart> Stappen { get; init; } = [];

    public IReadOnlyList<TerugkoppelingKaart> Terugkoppelingen { get; init; } = [];

    public bool IsVoorbij => Status is VerwijsStatus.PastNiet or VerwijsStatus.Afgebroken or VerwijsStatus.Beeindigd;

    /// <summary>Those of a case that the viewer may see, the ones that go on first.</summary>
    public static IQueryable<VerwijzingKaart> Van(Dossier dossier, IQueryable<Verwijzing> welke)
    {
        var (staf, organisaties) = (dossier.Staf, dossier.Organisaties);
        return welke.OrderBy(v => v.ContactOp == null).ThenBy(v => v.ContactOp).ThenByDescending(v => v.VerwezenOp).Select(v => new VerwijzingKaart
        {
            Id = v.Id.Value,
            Naar = organisaties.Where(o => o.Id == v.Naar).Select(o => o.Naam).FirstOrDefault() ?? v.NaarNaam ?? "",
            Contactpersoon = v.Contactpersoon,
            Telefoon = v.Telefoon,
            Waarvoor = v.Waarvoor,
            VerwezenOp = v.VerwezenOp,
            VerwachteStart = v.VerwachteStart,
            Overbrugging = v.Overbrugging,
            Contacthouder = staf.Where(m => m.Id == v.Contacthouder).Select(m => m.Naam).FirstOrDefault() ?? "",
            ContactOp = v.ContactOp,
            Status = v.Status,
            Stappen = v.Stappen.OrderByDescending(s => s.Op).ThenByDescending(s => s.Id)
                .Select(s => new StapKaart(s.Status, s.Op, s.Toelichting, staf.Where(m => m.Id == s.Door).Select(m => m.Roepnaam).FirstOrDefault() ?? "")).ToList(),
            Terugkoppelingen = v.Terugkoppelingen.OrderByDescending(t => t.Op).ThenByDescending(t => t.Id).Select(t => new TerugkoppelingKaart(t.Op, t.Van, t.Tekst)).ToList(),
        });
    }
}

/// <summary>A change, or a talk with the family.</summary>
public sealed record StapKaart(VerwijsStatus Status, DateOnly Op, string? Toelichting, string Door);

/// <summary>What a provider let know.</summary>
public sealed record TerugkoppelingKaart(DateOnly Op, string Van, string Tekst);
