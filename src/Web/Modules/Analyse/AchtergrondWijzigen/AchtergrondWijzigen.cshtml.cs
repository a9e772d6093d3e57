namespace Eenlijn.Web.Modules.Analyse.AchtergrondWijzigen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class AchtergrondWijzigenModel(AchtergrondWijzigenHandler handler, Kalender kalender) : AchtergrondFormulier
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    /// <summary>What stood there before. Who looks along with the worker does not read it: it may hold what was set right.</summary>
    public IReadOnlyList<EerderRij> Eerder { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadMensenAsync(Input.Zicht, ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        await LoadMensenAsync(Input.Zicht, ct);
        var (invoer, zicht) = (Lees(kalender.Vandaag), LeesZicht());
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input.Version, invoer, zicht, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(AchtergrondInput.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "De wijziging is bewaard.") : Geweigerd(result.Errors);
    }

    private async Task<AchtergrondInput?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        if (await Dossier.GezinsRecords<Achtergrond>().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } achtergrond
            || Achtergrondvragen.Blok(achtergrond.Blok) is not { } blok
            || Dossier.Tekst(string.Join(' ', achtergrond.Antwoorden.Select(a => $"{a.Tekst} {a.Bron}"))) is null)
        {
            return null;
        }

        (Blok, Wie) = (blok, achtergrond.Wie);
        ViewData.SetTitle(blok.Titel);
        Eerder = Dossier.IsBlik ? [] : [.. achtergrond.Antwoorden.Where(a => a.VervangenOp is not null).OrderByDescending(a => a.Id)
            .Select(a => new EerderRij(a.VervangenOp!.Value, $"{Achtergrondvragen.Veld(a.Veld)?.Vraag ?? "Een eerdere vraag"} {a.Tekst}"))];
        return AchtergrondInput.Van(achtergrond, blok);
    }
}
