namespace Eenlijn.Web.Modules.Gezin;

using System.Globalization;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Microsoft.AspNetCore.Mvc.ModelBinding;

/// <summary>Between dates as they are typed, of which parts may be unknown, and as the domain holds them.</summary>
public static class DatumVelden
{
    public static DatumInvoer Van(OnzekereDatum? datum) => new() { Dag = Getal(datum?.Dag), Maand = Getal(datum?.Maand), Jaar = Getal(datum?.Jaar) };

    public static DatumInvoer Van(Geboorte geboorte) => geboorte switch
    {
        Geboorte.Geboren geboren => Van(geboren.Op),
        Geboorte.Ongeboren ongeboren => DatumInvoer.From(ongeboren.Uitgerekend),
        _ => new(),
    };

    public static GeboorteKeuze KeuzeVan(Geboorte geboorte) => geboorte switch
    {
        Geboorte.Geboren => GeboorteKeuze.Geboren,
        Geboorte.Ongeboren => GeboorteKeuze.Ongeboren,
        _ => GeboorteKeuze.NietBekend,
    };

    /// <summary>A date in the past, in whole or in part; nothing typed is a date of which nothing is known.</summary>
    public static Result<OnzekereDatum> NaarDatum(DatumInvoer invoer, DateOnly vandaag, string veld)
    {
        if (!invoer.IsLeeg && invoer.Fout(delenMogenOntbreken: true) is { } fout)
        {
            return new DomainError("datum-ongeldig", fout, veld);
        }

        var datum = OnzekereDatum.Create(invoer.JaarGetal, invoer.MaandGetal, invoer.DagGetal, veld);
        return datum.IsSuccess && datum.Value.Vroegst > vandaag
            ? new DomainError("datum-in-toekomst", "Deze datum ligt in de toekomst. Kijk het jaar na.", veld)
            : datum;
    }

    /// <summary>A date that may be left empty; null when it is, or when it can't be read: then the error stands at the field.</summary>
    public static OnzekereDatum? Lees(DatumInvoer invoer, DateOnly vandaag, ModelStateDictionary modelState, string veld)
    {
        if (invoer.IsLeeg)
        {
            return null;
        }

        var datum = NaarDatum(invoer, vandaag, veld);
        if (datum.IsSuccess)
        {
            return datum.Value;
        }

        modelState.AddModelError(veld, datum.Errors[0].Message);
        return null;
    }

    /// <summary>A birth: without a choice a date says born, and no date says that it is not known.</summary>
    public static Result<Geboorte> NaarGeboorte(GeboorteKeuze? keuze, DatumInvoer invoer, DateOnly vandaag, string veld)
    {
        if (keuze == GeboorteKeuze.NietBekend || (keuze is null && invoer.IsLeeg))
        {
            return invoer.IsLeeg
                ? Geboorte.NietBekend
                : new DomainError("geboorte-tegenstrijdig", "Je vulde een datum in en koos ‘niet bekend’. Kies een van de twee.", veld);
        }

        if (keuze == GeboorteKeuze.Ongeboren)
        {
            return invoer.IsLeeg ? new Geboorte.Ongeboren(null)
                : invoer.TryToDateOnly(out var dag) ? new Geboorte.Ongeboren(dag)
                : new DomainError("datum-ongeldig", invoer.Fout() ?? "Vul een datum in.", veld);
        }

        if (invoer.IsLeeg)
        {
            return new DomainError("geboortedatum-leeg", "Vul de geboortedatum in. Alleen het jaar mag ook. Weet je het niet, kies dan ‘niet bekend’.", veld);
        }

        var datum = NaarDatum(invoer, vandaag, veld);
        return datum.IsSuccess ? new Geboorte.Geboren(datum.Value) : Result<Geboorte>.Refuse(datum.Errors);
    }

    /// <summary>Asks for a day that was left empty; one that was mistyped has its message already.</summary>
    public static void Vraag(this ModelStateDictionary modelState, string veld, DateOnly? dag, string melding)
    {
        if (dag is null && modelState.GetFieldValidationState(veld) != ModelValidationState.Invalid)
        {
            modelState.AddModelError(veld, melding);
        }
    }

    private static string? Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);
}
