namespace Eenlijn.Web.Modules.Casus.WerkdrukBespreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Who leads the team writes down what was agreed with somebody for whom it is too much (R1-097).</summary>
[ZonderVersie]
[Requires(Handeling.WerkdrukBespreken)]
public sealed class WerkdrukBesprekenModel(WerkdrukBesprekenHandler handler, Teamlezer lezer) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Signaal { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Wie { get; private set; } = "";

    public DateOnly Op { get; private set; }

    public string? Woorden { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) is { } signaal && signaal.BesprokenOp is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await PrepareAsync(ct) is not { } signaal)
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(signaal, Input.Afspraak, ct);
        return result.IsSuccess ? Done("/team", "De afspraak is bewaard.") : Refused(result.Errors);
    }

    private async Task<Werkdruksignaal?> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Te veel werk bespreken");
        if (await lezer.LoadSignaalAsync(new(Signaal), ct) is not { } found)
        {
            return null;
        }

        (Wie, Op, Woorden) = (found.Wie, found.Signaal.Op, found.Signaal.Woorden);
        return found.Signaal;
    }

    public sealed class InputModel
    {
        public string? Afspraak { get; set; }
    }
}
