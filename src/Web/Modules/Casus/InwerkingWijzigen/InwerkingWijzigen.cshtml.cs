namespace Eenlijn.Web.Modules.Casus.InwerkingWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>The words of a handover, also after it was given: the case goes on (R1-062).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class InwerkingWijzigenModel(InwerkingWijzigenHandler handler) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InwerkingWijziging Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    /// <summary>Who is new.</summary>
    public string Wie { get; private set; } = "";

    public IReadOnlyList<EerderRij> Eerder { get; private set; } = [];

    public string Terug => $"{CasusUrl}/inwerken";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(InwerkingWijziging.Vergelijking, Input, nu, default);
        }

        return result.IsSuccess ? Done(Terug, "De overdracht is aangepast. Wat er stond, blijft te lezen.") : Refused(result.Errors);
    }

    private async Task<InwerkingWijziging?> NuAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Overdracht aanpassen");
        var (id, staf) = (RecordId.From(Record), Dossier.Staf);
        if (await Dossier.Records<Inwerking>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } inwerking)
        {
            return null;
        }

        var mensen = inwerking.Vorige.Select(v => v.GewijzigdDoor).Append(inwerking.Medewerker).Distinct().ToList();
        var namen = await staf.Where(m => mensen.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, ct);
        Wie = namen.GetValueOrDefault(inwerking.Medewerker, "een collega");
        // What stood there may hold what somebody who looks along may not read.
        Eerder = Dossier.IsBlik ? [] :
        [
            .. inwerking.Vorige.OrderByDescending(v => v.Id).Select(v => new EerderRij(
                v.GewijzigdOp, v.Samenvatting, v.Aanpak, v.KennismakingMet, $"gewijzigd door {namen.GetValueOrDefault(v.GewijzigdDoor, "een collega")}")),
        ];
        return new() { Samenvatting = inwerking.Samenvatting, Aanpak = inwerking.Aanpak, KennismakingMet = inwerking.KennismakingMet, Version = inwerking.Version };
    }
}
