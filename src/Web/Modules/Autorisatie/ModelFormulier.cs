namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A form that changes one part of the model and keeps the whole as the next version (R3-069). One query, the names apart.</summary>
public abstract class ModelFormulier(WerkwijzeHandler handler, Werkwijzen werkwijzen, Kalender kalender) : EenlijnPage
{
    public const string Overzicht = "/beheer/model";

    private Werkwijzestand? _laatste;

    /// <summary>The last version that was made, also when it begins later: the next one goes on from there.</summary>
    public Gemeentemodel Werkwijze => _laatste?.Model ?? Gemeentemodel.Leeg;

    public IReadOnlyList<SelectListItem> Teams => [.. Werkwijze.Teams.Select(t => new SelectListItem(t.Naam, t.Id.ToString()))];

    protected int Nummer => _laatste?.Nummer ?? 0;

    /// <summary>Today, or the day of the version that is ready already.</summary>
    protected DateOnly Vanaf => _laatste is { } l && l.Vanaf > kalender.Vandaag ? l.Vanaf : kalender.Vandaag;

    protected async Task LaadAsync(CancellationToken ct) => _laatste = await werkwijzen.LaatsteAsync(ct);

    /// <summary>Keeps the next version; after a change by somebody else both are shown.</summary>
    /// <param name="nu">The form as the last version fills it.</param>
    protected async Task<IActionResult> DoAsync<TInput, TKeuzes>(
        TInput input, Result<Gemeentemodel> model, (string Wat, string Naam) deel, Func<TInput> nu, Vergelijking<TInput, TKeuzes> vergelijking, TKeuzes keuzes, CancellationToken ct)
        where TInput : ModelInvoer
    {
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var wat = $"{deel.Wat}: {deel.Naam}";
        var result = input.Version == Nummer ? await handler.HandleAsync(_laatste, model, wat, new(input.Vanaf, input.Waarom), ct) : Store.Conflict;
        if (result.IsSuccess)
        {
            return Done(Overzicht, $"{wat}. {(input.Vanaf > kalender.Vandaag ? "Dat begint later." : "Dat geldt meteen.")}");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            await LaadAsync(ct);
            ShowConflict(vergelijking, input, nu(), keuzes);
            input.Version = Nummer;
        }

        return Refused(result.Errors.Select(e => e.Veld is [var eerste, .. var rest] ? e with { Veld = $"{char.ToUpperInvariant(eerste)}{rest}" } : e));
    }

    /// <summary>A form with what every change of the model asks.</summary>
    protected TInput Met<TInput>(TInput input)
        where TInput : ModelInvoer
    {
        (input.Vanaf, input.Version) = (Vanaf, Nummer);
        return input;
    }
}

/// <summary>From when, why, and what was seen: the same for each part of the model.</summary>
public abstract class ModelInvoer
{
    public DateOnly? Vanaf { get; set; }

    public string? Waarom { get; set; }

    /// <summary>Number of the last version that was seen; 0 when there was none.</summary>
    public int Version { get; set; }
}

/// <summary>What every form of the model compares.</summary>
internal static class ModelVergelijking
{
    public static Vergelijking<TInput, TKeuzes> MetAfspraak<TInput, TKeuzes>(this Vergelijking<TInput, TKeuzes> velden)
        where TInput : ModelInvoer =>
        velden.Veld("Vanaf", (i, k) => Veldtekst.Dag(i.Vanaf)).Veld("Waarom", (i, k) => i.Waarom);
}
