namespace Eenlijn.Web.Modules.Plan.PlanAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanBekijken)]
public sealed class PlanAfdrukModel(Kalender kalender, ReadLog log) : AfdrukPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Voor is not { } voor)
        {
            return Done($"{PlanUrl}/afdrukken");
        }

        if (!await OpenAsync(PersoonId.From(voor), ct))
        {
            return NotFound();
        }

        var vandaag = kalender.Vandaag;
        var plan = await PlanLezing.PlanAsync(Blik, ct);
        var doelen = await PlanLezing.DoelenAsync(Blik, ct);
        var afspraken = await AfsprakenBeeld.LeesAsync(Blik, ct);
        var vanGezin = Blik.ToontVanGezin;
        ViewData.SetTitle($"Plan, {DateText.Full(vandaag)}");
        log.Printed("Plan", Dossier.CasusId, plan?.Id.Value);
        Afdruk = new(
            Blik.Hoofd.GezinNaam,
            $"Voor {Blik.NaamVanKijker} · zo staat het er op {DateText.Full(vandaag)}",
            AfdrukBeeld.RegieVan(Blik.Hoofd),
            vandaag,
            PlanBeeld.Maken(Blik, doelen, vandaag))
        {
            Problemen = new(ProblemenBeeld.Gezien(Blik, plan?.Problemen ?? []), vandaag),
            Afspraken = afspraken,
            EigenKracht = vanGezin && !Blik.VerbergtIemand ? plan?.EigenKracht : null,
            TerugkijkenOp = vanGezin ? plan?.TerugkijkenOp : null,
            TerugkijkenWaar = vanGezin && !Blik.VerbergtIemand ? Blik.Tekst(plan?.TerugkijkenWaar) : null,
            Gelukt = [.. (plan?.Gelukt ?? []).Where(s => Blik.Tekst(s.Zin) is not null).Take(SuccesRij.Laatste)],
            Antwoorden = vanGezin && plan?.VanKracht is { } geldt ? new(geldt, Blik.Hoofd.TeamNaam, vandaag, Blik)
            {
                Sindsdien = Wijzigingen.Sinds(Blik, geldt, doelen, plan, afspraken),
            } : null,
        };
        return Page();
    }
}
