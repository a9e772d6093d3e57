namespace Eenlijn.Web.Modules.Casus.BelofteAfhandelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>One promise, and what can be done with it. Its buttons stand on Vandaag and in the case too.</summary>
[Requires(Handeling.BelofteWijzigen)]
public sealed class BelofteAfhandelenModel(BelofteAfhandelenHandler handler, NietBereiktHandler nietBereikt) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public override CasusTab Tab => CasusTab.Overzicht;

    public BelofteBeeld Belofte { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (!await LoadAsync(record, ct))
        {
            return NotFound();
        }

        Input.Version = Belofte.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostGedaanAsync(Guid record, string? terug, CancellationToken ct) =>
        await AnswerAsync(await handler.NakomenAsync(Dossier, RecordId.From(record), ct), record, terug, "Gedaan. De belofte is nagekomen.", ct);

    public async Task<IActionResult> OnPostNietBereiktAsync(Guid record, string? terug, CancellationToken ct) =>
        await AnswerAsync(await nietBereikt.HandleAsync(Dossier, RecordId.From(record), PetVanNu(), ct), record, terug, "Genoteerd: niet bereikt. De belofte blijft open.", ct);

    public async Task<IActionResult> OnPostVerzettenAsync(Guid record, string? terug, CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(await handler.VerzettenAsync(Dossier, RecordId.From(record), Input.Version, Input.Voor, ct), record, terug, "De belofte heeft een nieuwe dag.", ct)
        : await LoadAsync(record, ct) ? Refused() : NotFound();

    public async Task<IActionResult> OnPostIntrekkenAsync(Guid record, string? terug, CancellationToken ct) => ModelState.IsValid
        ? await AnswerAsync(await handler.IntrekkenAsync(Dossier, RecordId.From(record), Input.Version, Input.Reden, ct), record, terug, "De belofte is ingetrokken.", ct)
        : await LoadAsync(record, ct) ? Refused() : NotFound();

    private async Task<IActionResult> AnswerAsync(Result? result, Guid record, string? terug, string melding, CancellationToken ct)
    {
        if (result is not { } klaar || (!klaar.IsSuccess && !await LoadAsync(record, ct)))
        {
            return NotFound();
        }

        if (klaar.IsSuccess)
        {
            return Done(terug is not null && Url.IsLocalUrl(terug) ? terug : CasusUrl, melding);
        }

        if (klaar.Errors.Contains(Store.Conflict))
        {
            Input.Version = Belofte.Version;
            ShowStand(
                new("Voor welke dag?", Veldtekst.Dag(Input.Voor), DateText.Full(Belofte.Voor)),
                new("Hoe staat het ermee?", Input.Reden is { } reden ? $"intrekken: {reden}" : "een andere dag", Belofte.Status switch { BelofteStatus.Open => "staat open", BelofteStatus.Nagekomen => "nagekomen", _ => "ingetrokken" }));
        }

        return Refused(klaar.Errors);
    }

    private async Task<bool> LoadAsync(Guid record, CancellationToken ct)
    {
        ViewData.SetTitle("Belofte");
        var id = RecordId.From(record);
        var pogingen = Dossier.Records<Contact>();
        var gevonden = await (
            from b in Dossier.Records<Belofte>()
            join m in Dossier.Staf on b.Door equals m.Id
            where b.Id == id
            select new BelofteBeeld(b.Wat, b.AanPersoon, m.Naam, b.BeloofdOp, b.Voor, b.Status, b.AfgehandeldOp, b.Reden, b.Version, pogingen.Where(c => c.Belofte == b.Id).Select(c => c.Op).ToList()))
            .SingleOrDefaultAsync(ct);
        await LoadGezinAsync(null, ct);
        Belofte = gevonden!;
        return gevonden is not null;
    }

    public sealed record BelofteBeeld(
        string Wat, PersoonId? Aan, string Door, DateOnly BeloofdOp, DateOnly Voor, BelofteStatus Status, DateOnly? AfgehandeldOp, string? Reden, int Version, List<DateOnly> Pogingen);

    public sealed class InputModel
    {
        public DateOnly? Voor { get; set; }

        public string? Reden { get; set; }

        public int? Version { get; set; }
    }
}
