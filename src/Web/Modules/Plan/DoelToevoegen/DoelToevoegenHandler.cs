namespace Eenlijn.Web.Modules.Plan.DoelToevoegen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>A goal with its first step and first number in one act; begins the plan when the family has none.</summary>
public sealed class DoelToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuwDoel nieuw, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var er = await dossier.GezinsRecords<Doel>().Select(d => new { d.Volgorde, d.Titel, d.EigenWoorden, d.Status }).ToListAsync(ct);
        // A form that is sent twice must not give the family its goal twice.
        if (er.Any(d => d.Status == DoelStatus.Actief && d.Titel == nieuw.Gegevens.Titel?.Trim() && d.EigenWoorden == nieuw.Gegevens.EigenWoorden?.Trim()))
        {
            return new DomainError("doel-bestaat", "Dit doel staat al in het plan.", nameof(Doel.Titel));
        }

        var volgorde = er.Select(d => d.Volgorde).DefaultIfEmpty().Max() + 1;
        var doel = Doel.Toevoegen(plan, volgorde, nieuw.Gegevens, dossier.Medewerker, nieuw.Zicht, kalender.Vandaag);
        if (!doel.IsSuccess)
        {
            return Result.From([.. doel.Errors, .. Erbij(Proef(plan, nieuw, dossier), nieuw, dossier)]);
        }

        var fouten = Erbij(doel.Value, nieuw, dossier);
        if (fouten.Count > 0)
        {
            return Result.From(fouten);
        }

        store.Add(doel.Value);
        return await store.SaveAsync(ct);
    }

    /// <summary>A goal that is never kept, to find what is wrong with the step and the number too: all messages at once.</summary>
    private Doel Proef(Plan plan, NieuwDoel nieuw, Dossier dossier) => Doel.Toevoegen(
        plan,
        0,
        new("-", "-", nieuw.Gegevens.WoordenVan ?? default(Domain.Gezin.PersoonId), "-"),
        dossier.Medewerker,
        new(nieuw.Zicht.Voor, [default]),
        kalender.Vandaag).Value;

    private List<DomainError> Erbij(Doel doel, NieuwDoel nieuw, Dossier dossier)
    {
        List<DomainError> fouten = [];
        if (nieuw.Actie is { } actie)
        {
            fouten.AddRange(ActieInput.BijVelden(doel.ActieToevoegen(actie).Errors, "Actie."));
        }

        if (nieuw.Score is { } score && (score.Wie is not null || nieuw.Gegevens.WoordenVan is not null))
        {
            fouten.AddRange(doel.CijferGeven(score, dossier.Medewerker, kalender.Vandaag).Errors.Select(e => e with { Veld = $"Score.{e.Veld}" }));
        }

        return fouten;
    }
}

/// <summary>A goal with its first step and its first number; both may come later.</summary>
public sealed record NieuwDoel(DoelGegevens Gegevens, Zicht Zicht, ActieGegevens? Actie, ScoreGegevens? Score);
