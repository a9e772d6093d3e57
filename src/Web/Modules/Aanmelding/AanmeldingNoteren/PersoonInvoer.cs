namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;

/// <summary>One person of a registration, in the order of the form.</summary>
public sealed class PersoonInvoer
{
    public GezinsRol Rol { get; set; }

    public string? Roepnaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public DatumInvoer Geboren { get; set; } = new();

    public bool NogNietGeboren { get; set; }

    public string? Telefoon { get; set; }

    /// <summary>A row that nobody filled; its role stands there from the start.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Roepnaam) && string.IsNullOrWhiteSpace(Tussenvoegsel) && string.IsNullOrWhiteSpace(Achternaam)
        && string.IsNullOrWhiteSpace(Telefoon) && Geboren.IsLeeg && !NogNietGeboren;

    public Result<NieuwGezinslid> Lees(DateOnly vandaag)
    {
        var naam = Persoonsnaam.Create(Roepnaam, null, Tussenvoegsel, Achternaam);
        var geboorte = LeesGeboorte(vandaag);
        List<DomainError> errors = [.. naam.Errors, .. geboorte.Errors];
        return errors.Count > 0
            ? Result<NieuwGezinslid>.Refuse(errors)
            : new NieuwGezinslid(Rol, new PersoonGegevens(naam.Value) { Geboorte = geboorte.Value, Telefoon = Telefoon });
    }

    private Result<Geboorte> LeesGeboorte(DateOnly vandaag)
    {
        if (Geboren.IsLeeg)
        {
            return NogNietGeboren ? new Geboorte.Ongeboren(null) : Geboorte.NietBekend;
        }

        if (Geboren.Fout(delenMogenOntbreken: !NogNietGeboren) is { } fout)
        {
            return new DomainError("datum-klopt-niet", fout, nameof(Geboren));
        }

        if (NogNietGeboren)
        {
            Geboren.TryToDateOnly(out var uitgerekend);
            return new Geboorte.Ongeboren(uitgerekend);
        }

        var op = OnzekereDatum.Create(Geboren.JaarGetal, Geboren.MaandGetal, Geboren.DagGetal, nameof(Geboren));
        if (!op.IsSuccess)
        {
            return Result<Geboorte>.Refuse(op.Errors);
        }

        return op.Value.Vroegst > vandaag
            ? new DomainError("geboren-in-de-toekomst", "Deze dag moet nog komen. Is het kind nog niet geboren, vink dat dan aan.", nameof(Geboren))
            : new Geboorte.Geboren(op.Value);
    }
}
