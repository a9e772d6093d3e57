namespace Eenlijn.Web.Modules.Casus.TweeStoelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Help that two parties refuse: who settles it, before which day; the team leader sees that it is open (R1-070).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class TweeStoelenModel(TweeStoelenHandler handler, Kalender kalender) : WerkFormulier
{
    [BindProperty]
    public TweeStoelenInvoer Input { get; set; } = new();

    public IReadOnlyList<Kwestie> Kwesties { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input.Eigenaar = Dossier.Medewerker.Value;
        // What providers said no to already need not be typed again.
        var geweigerd = await Dossier.LeesbareVerwijzingenAsync(Dossier.Records<Verwijzing>().Where(v => v.Status == VerwijsStatus.PastNiet), ct);
        Input.Afwijzingen = [.. geweigerd.Take(3).Select(v => new AfwijzingInvoer { Partij = v.Naar, Reden = v.Stappen.LastOrDefault(s => s.Status == VerwijsStatus.PastNiet)?.Toelichting })];
        await LaadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        var eigenaar = KiesWie(Input.Eigenaar, "Input.Eigenaar");
        var zicht = NaarZicht(Input.Zicht, Gezin.Where(p => p.IsLid && p.Rol != GezinsRol.Netwerk).Select(p => p.Id));
        return await DoAsync(() => handler.MeldenAsync(Dossier, new(Input.Waarvoor, eigenaar, Input.VoorDag, Input.Gegevens()), zicht, ct), $"{CasusUrl}/tussen-twee-stoelen", "Gemeld. Je teamleider ziet dat dit open staat.");
    }

    public async Task<IActionResult> OnPostOplossenAsync(CancellationToken ct)
    {
        ModelState.Remove("Input.VoorDag");
        var result = ModelState.IsValid ? await handler.OplossenAsync(Dossier, RecordId.From(Input.Record), Input.Oplossing, ct) : Result.Ok;
        if (result is { IsSuccess: true } && ModelState.IsValid)
        {
            return Done($"{CasusUrl}/tussen-twee-stoelen", "Opgelost.");
        }

        await LaadAsync(ct);
        return result is { } fout ? Refused(fout.Errors) : NotFound();
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Tussen twee stoelen");
        Input.Zicht.KanAlleenIk = false;
        Input.VulAan();
        await LoadWerkAsync(Input.Zicht, ct);
        var staf = Dossier.Staf;
        Kwesties = await Dossier.Records<TussenTweeStoelen>().OrderBy(k => k.OpgelostOp != null).ThenBy(k => k.VoorDag).Select(k => new Kwestie(
            k.Id.Value,
            k.Waarvoor,
            k.Sinds,
            staf.Where(m => m.Id == k.Eigenaar).Select(m => m.Naam).FirstOrDefault() ?? "",
            k.VoorDag,
            k.OpgelostOp,
            k.Oplossing,
            k.Afwijzingen.OrderBy(a => a.Id).Select(a => new AfwijzingGegevens(a.Partij, a.Reden)).ToList())).ToListAsync(ct);
    }

    public sealed record Kwestie(Guid Id, string Waarvoor, DateOnly Sinds, string Eigenaar, DateOnly VoorDag, DateOnly? OpgelostOp, string? Oplossing, IReadOnlyList<AfwijzingGegevens> Afwijzingen);
}
